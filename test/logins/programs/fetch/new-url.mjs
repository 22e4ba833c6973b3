const issuer = new URL(`https://${process.env.AUTH0_DOMAIN}`)

export async function login(phone, code) {
  const endpoint = new URL('/oauth/ro', issuer)
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    }),
  })
  return response.json()
}
