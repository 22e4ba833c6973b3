export async function login(phone, code) {
  const { status: answered, ...rest } = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  if (answered === 401) throw new Error('wrong code');
  return (rest.status === 401) || undefined;
}
