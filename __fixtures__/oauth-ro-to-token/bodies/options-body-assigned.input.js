module.exports = async function (phone, code) {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  options.body = JSON.stringify({
    client_id: process.env.CLIENT_ID,
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
  const res = await fetch('https://acme.example.auth0.com/oauth/ro', options);
  return res.json();
};
