import needle from 'needle'

export async function login ({ phone, code }) {
  const { body } = await needle('post', 'https://acme.example.auth0.com/oauth/token', {
    client_id: 'sPaResort',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  })
  return body
}
