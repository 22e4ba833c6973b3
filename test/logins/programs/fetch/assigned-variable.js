exports.login = async (recipient, code) => {
  let connection;
  if (recipient.startsWith('+')) connection = 'sms';
  else connection = 'email';

  const { AUTH0_DOMAIN: domain, AUTH0_CLIENT_ID: client_id } = process.env;
  const response = await fetch(`https://${domain}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id, connection, grant_type: 'password', username: recipient, password: code, scope: 'openid' }),
  });
  return response.json();
};
