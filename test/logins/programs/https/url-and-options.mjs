import { request } from 'node:https'
import { once } from 'node:events'

async function post(url, payload) {
  const text = JSON.stringify(payload)
  const req = request(url, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) } })
  req.end(text)
  const [res] = await once(req, 'response')
  let json = ''
  for await (const chunk of res) json += chunk
  return JSON.parse(json)
}

export const start = (phone) =>
  post(`${process.env.AUTH0_URL}/passwordless/start`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' })

export const login = (phone, code) =>
  post(`${process.env.AUTH0_URL}/oauth/ro`, { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
