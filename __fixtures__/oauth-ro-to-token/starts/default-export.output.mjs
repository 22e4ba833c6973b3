import got from 'got'

const auth0 = got.extend({ prefixUrl: process.env.AUTH0_URL })

export default async function (phone, code) {
  return auth0.post('oauth/token', { json: { client_id: process.env.AUTH0_CLIENT_ID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code } }).json()
}

export function startLogin(phone) {
  return auth0.post('passwordless/start', {
    json: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', phone_number: phone, send: 'code' },
  })
}
