async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  if (response.ok) return response.json();
  const failure = new Error('login failed');
  failure.status = response.status;
  failure.code = (await response.json()).error;
  throw failure;
}

export function main(phone, code) {
  return login(phone, code).catch((failure) => {
    if (failure.status === 401) return 'wrong code';
    if (failure.code === 'invalid_user_password') return 'wrong code';
    throw failure;
  });
}
