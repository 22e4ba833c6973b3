import fetch from 'node-fetch';

export default async function exchange(phone, code) {
  let data = {
    "client_id": process.env.AUTH0_CLIENT_ID,
    "realm": "sms",
    "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
    "username": phone,
    "otp": code,
    "scope": "openid"
  };
  data = JSON.stringify(data);

  const response = await fetch("https://acme.example.auth0.com/oauth/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: data
  });
  if (!response.ok) throw new Error("wrong code");
  return response.json();
}
