import fetch from 'node-fetch';

export async function byCode(phone, code) {
  const form = new URLSearchParams();
  form.set("client_id", process.env.CLIENT_ID);
  form.set("realm", "sms");
  form.set("grant_type", "http://auth0.com/oauth/grant-type/passwordless/otp");
  form.set("username", phone);
  form.set("otp", code);

  const response = await fetch(`${process.env.ISSUER}/oauth/token`, { method: "POST", body: form });
  return response.json();
}
