import axios from 'axios'

export async function loginWithEmail (email, code) {
  const params = new URLSearchParams()
  params.append('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp')
  params.append('client_id', 'wInterSports')
  params.append('realm', 'email')
  params.append('username', email)
  params.append('otp', code)
  params.append('scope', 'openid')

  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', params)
  return data
}
