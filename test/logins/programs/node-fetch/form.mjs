import fetch from 'node-fetch'
import { URLSearchParams } from 'url'

const fields = (email, code) => ({
  client_id: process.env.AUTH0_CLIENT_ID,
  connection: 'email',
  grant_type: 'password',
  username: email,
  password: code,
  scope: 'openid',
})

export const login = (email, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: new URLSearchParams(fields(email, code)) }).then((res) => res.json())
