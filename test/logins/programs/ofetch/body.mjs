import { ofetch } from 'ofetch'

const auth0 = ofetch.create({ baseURL: process.env.AUTH0_URL })

export const login = (email, code) =>
  auth0('/oauth/ro', {
    method: 'POST',
    body: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', grant_type: 'password', username: email, password: code, scope: 'openid' },
  })
