export async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
  const body = await response.json();
  if (!response.ok) {
    const { error } = body;
    return { wrong: error === 'invalid_user_password', locked: response.status === 429 };
  }
  return body;
}
