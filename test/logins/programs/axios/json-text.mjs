import axios from "axios"

export async function login(email, code) {
  const body = JSON.stringify({
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: "email",
    grant_type: "password",
    username: email,
    password: code,
    scope: "openid",
  })
  const response = await axios.post("https://acme.example.auth0.com/oauth/ro", body, {
    headers: { "Content-Type": "application/json" },
  })
  return response.data
}
