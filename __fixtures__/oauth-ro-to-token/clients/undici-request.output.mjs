import { request } from 'undici'

const domain = 'acme.example.auth0.com'

export default async function signIn(email, code) {
  const { statusCode, body } = await request(`https://${domain}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      client_id: 'gardenPlot19',
      username: email,
      otp: code,
      realm: 'email',
      scope: 'openid profile email'
    })
  })
  if (statusCode >= 400) throw new Error(await body.text())
  return body.json()
}
