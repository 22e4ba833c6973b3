import { request } from 'undici'

const domain = 'acme.example.auth0.com'

export default async function signIn(email, code) {
  const { statusCode, body } = await request(`https://${domain}/oauth/ro`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'password',
      client_id: 'gardenPlot19',
      username: email,
      password: code,
      connection: 'email',
      scope: 'openid profile email'
    })
  })
  if (statusCode >= 400) throw new Error(await body.text())
  return body.json()
}
