import { fetch as send } from 'undici';

export async function redeem(phone, code) {
  const response = await send('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'kItefestival', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }),
  });
  return response.json();
}
