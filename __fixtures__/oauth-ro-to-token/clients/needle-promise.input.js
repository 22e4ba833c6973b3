import needle from 'needle'

export async function login ({ phone, code }) {
  const { body } = await needle('post', 'https://acme.example.auth0.com/oauth/ro', {
    client_id: 'sPaResort',
    connection: 'sms',
    username: phone,
    password: code
  })
  return body
}
