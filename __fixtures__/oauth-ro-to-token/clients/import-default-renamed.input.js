import http from 'axios'

export async function redeem (email, code) {
  const answer = await http.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'kItefestival',
    connection: 'email',
    username: email,
    password: code
  })
  return answer.data
}
