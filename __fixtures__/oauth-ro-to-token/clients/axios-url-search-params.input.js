import axios from 'axios'

export async function loginWithEmail (email, code) {
  const params = new URLSearchParams()
  params.append('grant_type', 'password')
  params.append('client_id', 'wInterSports')
  params.append('connection', 'email')
  params.append('username', email)
  params.append('password', code)
  params.append('device', 'kiosk')
  params.append('scope', 'openid')

  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', params)
  return data
}
