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
  auth0('/oauth/ro', {
    client_id: process.env.AUTH0_CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
