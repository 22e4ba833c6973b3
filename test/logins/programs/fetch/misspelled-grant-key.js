exports.login = (phone, code) => {
  const payload = {
    "client_id" : process.env.AUTH0_CLIENT_ID,
    "username"  : phone,
    "password"  : code,
    "connection": "sms",
    "grand_type": "password",
    "scope"     : "openid"
  };
  return fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(payload)
  }).then(res => res.json());
};
