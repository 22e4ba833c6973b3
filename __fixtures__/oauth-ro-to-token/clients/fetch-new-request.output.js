export async function exchangeCode(phone, code, signal) {
  const login = new Request('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: new Headers({ 'Content-Type': 'application/json' }),
    body: JSON.stringify({
      client_id: 'tRamline8',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }),
    signal,
  });
  const response = await fetch(login);
  return response.json();
}
