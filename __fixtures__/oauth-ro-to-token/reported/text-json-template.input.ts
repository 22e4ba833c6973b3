export async function verify(phone: string, code: string): Promise<Response> {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: `{
      "client_id": "t3xt",
      "connection": "sms",
      "grant_type": "password",
      "username": "${phone}",
      "password": "${code}"
    }`,
  });
}
