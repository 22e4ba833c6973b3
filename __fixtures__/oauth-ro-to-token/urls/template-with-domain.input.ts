const domain = 'acme.example.auth0.com';
const clientID = 'hArbourPilot';

export async function verify(phone: string, code: string): Promise<string> {
  const response = await fetch(`https://${domain}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: clientID, connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  const { id_token } = await response.json();
  return id_token;
}
