import http from 'axios'

export async function redeem (email, code) {
  const answer = await http.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'kItefestival',
    realm: 'email',
    username: email,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp'
  })
  return answer.data
}
