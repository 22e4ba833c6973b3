const domain = 'acme.example.auth0.com';
const clientID = 'hArbourPilot';

export async function verify(phone: string, code: string): Promise<string> {
  const response = await fetch(`https://${domain}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: clientID, realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  const { id_token } = await response.json();
  return id_token;
}
