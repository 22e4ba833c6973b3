import axios from 'axios'

const auth0 = axios.create({
  baseURL: `https://${process.env.AUTH0_DOMAIN}`,
  timeout: 10000,
})

export const start = (email) => auth0.post('/passwordless/start', { client_id: process.env.AUTH0_CLIENT_ID, connection: 'email', email, send: 'code' })

export const login = async (email, code) => {
  const { data } = await auth0.post('/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid profile',
  })
  return data
}
