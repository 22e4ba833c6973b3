import ky from 'ky'

const api = ky.create({ prefixUrl: `https://${process.env.AUTH0_DOMAIN}`, retry: 0 })

export const start = (email) =>
  api.post('passwordless/start', { json: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', email, send: 'code' } }).json()

export async function login(email, code) {
  const body = new URLSearchParams()
  body.set('client_id', process.env.AUTH0_CLIENT_ID)
  body.set('connection', 'email')
  body.set('grant_type', 'password')
  body.set('username', email)
  body.set('password', code)
  body.set('scope', 'openid')
  return api.post('oauth/ro', { body }).json()
}
