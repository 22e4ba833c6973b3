export async function verify(phone: string, code: string): Promise<string> {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: '1nc0mpl3te',
      connection: 'sms',
      grant_type: 'password',
      phone_number: phone,
      password: code,
    }),
  });
  return (await response.json()).id_token;
}
