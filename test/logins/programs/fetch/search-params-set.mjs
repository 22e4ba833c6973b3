export async function login(email, code) {
  const params = new URLSearchParams({ client_id: process.env.AUTH0_CLIENT_ID })
  params.set("connection", "email")
  params.set("username", email)
  params.set("password", code)
  params.set("scope", "openid")
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, { method: "POST", body: params.toString(), headers: { "Content-Type": "application/x-www-form-urlencoded" } })
  return res.json()
}
