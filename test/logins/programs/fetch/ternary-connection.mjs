const isEmail = (recipient) => /@/.test(recipient)

export async function start(recipient) {
  const target = isEmail(recipient) ? { connection: 'email', email: recipient, send: 'code' } : { connection: 'sms', phone_number: recipient }
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/passwordless/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, ...target }),
  })
  return response.ok
}

export async function login(recipient, code) {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: isEmail(recipient) ? 'email' : 'sms',
      grant_type: 'password',
      username: recipient,
      password: code,
      scope: 'openid email',
    }),
  })
  return response.json()
}
