const paths = {
  start: "/passwordless/start",
  login: "/oauth/ro",
}

const request = async (path, payload) => {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, ...payload }),
  })
  return response.json()
}

export const start = (email) => request(paths.start, { connection: "email", email, send: "code" })

export const login = (email, code) =>
  request(paths.login, { connection: "email", grant_type: "password", username: email, password: code, scope: "openid" })

export const loginWithPassword = (username, password) =>
  request(paths.login, { connection: "Username-Password-Authentication", grant_type: "password", username, password, scope: "openid" })
