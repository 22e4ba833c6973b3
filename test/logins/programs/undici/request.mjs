import { request } from 'undici'

export async function login(phone, code) {
  const { statusCode, body } = await request(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    }),
  })
  if (statusCode !== 200) throw new Error(`Auth0 answered ${statusCode}`)
  return body.json()
}
