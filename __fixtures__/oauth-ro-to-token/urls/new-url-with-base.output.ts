const ISSUER = 'https://acme.example.auth0.com/';

export async function redeem(phone: string, code: string): Promise<unknown> {
  const url = new URL('/oauth/token', ISSUER);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'mEadow', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  return response.json();
}
