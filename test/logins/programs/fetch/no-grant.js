exports.login = async (phone, code) => {
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'sms',
      username: phone,
      password: code,
      scope: 'openid'
    })
  });
  return response.json();
};
