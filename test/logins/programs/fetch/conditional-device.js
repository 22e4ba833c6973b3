exports.login = async function (phone, code, deviceName = 'front desk') {
  const params = { client_id: process.env.AUTH0_CLIENT_ID, connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid offline_access' };
  if (deviceName) params.device = deviceName;

  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
};
