export async function verify(phone, code, session) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'idt0k3n',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      id_token: session.idToken,
      device: 'kiosk-7',
    }),
  });
  return response.json();
}
