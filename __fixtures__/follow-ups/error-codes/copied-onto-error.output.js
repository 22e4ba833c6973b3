async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
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
