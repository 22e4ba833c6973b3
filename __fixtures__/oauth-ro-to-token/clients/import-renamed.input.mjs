import { fetch as send } from 'undici';

export async function redeem(phone, code) {
  const response = await send('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'kItefestival', connection: 'sms', username: phone, password: code }),
  });
  return response.json();
}
