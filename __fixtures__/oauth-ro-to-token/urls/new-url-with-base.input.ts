const ISSUER = 'https://acme.example.auth0.com/';

export async function redeem(phone: string, code: string): Promise<unknown> {
  const url = new URL('/oauth/ro', ISSUER);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'mEadow', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
}
