import fetch from 'node-fetch';

export async function auth0(path, body) {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

export const byCode = (phone, code) =>
  auth0('/oauth/token', {
    client_id: process.env.AUTH0_CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
