async function login(phone, code) {
  const params = new URLSearchParams();
  params.append('grant_type', 'password');
  params.append('client_id', process.env.AUTH0_CLIENT_ID);
  params.append('connection', 'sms');
  params.append('username', phone);
  params.append('password', code);
  params.append('device', 'scanner');
  params.append('scope', 'openid offline_access');

  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    body: params,
  });
  if (!response.ok) {
    const { error_description: description } = await response.json();
    throw new Error(description);
  }
  return response.json();
}

module.exports = { login };
