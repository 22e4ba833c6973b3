export async function exchangeCode(phone, code, signal) {
  const login = new Request('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: new Headers({ 'Content-Type': 'application/json' }),
    body: JSON.stringify({
      client_id: 'tRamline8',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    }),
    signal,
  });
  const response = await fetch(login);
  return response.json();
}
