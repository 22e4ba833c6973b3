import fetch from "cross-fetch";

const body = (username, password) => JSON.stringify({ client_id: process.env.AUTH0_CLIENT_ID, connection: "sms", grant_type: "password", username, password, scope: "openid" });

export async function login(phone, code) {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, { method: "POST", headers: { "Content-Type": "application/json" }, body: body(phone, code) });
  return res.json();
}
