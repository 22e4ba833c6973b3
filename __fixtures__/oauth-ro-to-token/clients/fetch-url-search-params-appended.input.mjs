import fetch from 'node-fetch';

export async function byCode(phone, code) {
  const form = new URLSearchParams();
  form.set("client_id", process.env.CLIENT_ID);
  form.set("connection", "sms");
  form.set("grant_type", "password");
  form.set("username", phone);
  form.set("password", code);

  const response = await fetch(`${process.env.ISSUER}/oauth/ro`, { method: "POST", body: form });
  return response.json();
}
