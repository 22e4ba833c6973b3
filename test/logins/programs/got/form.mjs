import { got } from 'got'

export async function login(phone, code) {
  const { body } = await got(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    responseType: 'json',
    form: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' },
  })
  return body
}
