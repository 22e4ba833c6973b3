module.exports = async function (phone, code) {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  options.body = JSON.stringify({
    client_id: process.env.CLIENT_ID,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
  const res = await fetch('https://acme.example.auth0.com/oauth/token', options);
  return res.json();
};
