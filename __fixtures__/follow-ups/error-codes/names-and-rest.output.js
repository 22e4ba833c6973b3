export async function login(phone, code) {
  const { status: answered, ...rest } = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
  if (answered === 401) throw new Error('wrong code');
  return (rest.status === 401) || undefined;
}
