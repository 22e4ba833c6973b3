import got from 'got'

const auth0 = got.extend({ prefixUrl: process.env.AUTH0_URL })

export default async function (phone, code) {
  return auth0.post('oauth/ro', { json: { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code } }).json()
}
