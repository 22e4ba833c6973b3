const credentials = (username, password) => ({ username, password })

export const login = async (phone, code) => {
  const payload = { ...credentials(phone, code), client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', scope: 'openid' }
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload, null, 2),
  })
  return response.json()
}
