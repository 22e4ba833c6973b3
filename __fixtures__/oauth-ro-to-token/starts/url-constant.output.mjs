const AUTH0_RO_URL = 'https://acme.example.auth0.com/oauth/token';

export async function login(phone, code) {
  const response = await fetch(AUTH0_RO_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
  });
  return response.json();
}

export async function startLogin(phone) {
  const response = await fetch(new URL('/passwordless/start', AUTH0_RO_URL).href, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'k1osk', connection: 'sms', phone_number: phone, send: 'code' }),
  });
  if (!response.ok) throw new Error(`/passwordless/start answered ${response.status}`);
}
