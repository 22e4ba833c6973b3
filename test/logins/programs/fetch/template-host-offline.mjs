const domain = process.env.AUTH0_DOMAIN;

export async function start(email) {
  await fetch(`https://${domain}/passwordless/start`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: "email", email, send: "code" })
  })
}

export async function login(email, code) {
  const res = await fetch(`https://${domain}/oauth/ro`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({
      "client_id": process.env.AUTH0_CLIENT_ID,
      "connection": "email",
      "grant_type": "password",
      "username": email,
      "password": code,
      "scope": "openid offline_access",
      "device": "kitchen tablet" // the refresh token is bound to it
    })
  })
  return res.json()
}
