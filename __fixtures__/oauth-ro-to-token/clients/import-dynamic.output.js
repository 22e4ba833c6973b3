module.exports = async function redeem(phone, code) {
  const { default: got } = await import('got');
  return got
    .post('https://acme.example.auth0.com/oauth/token', {
      json: {
        client_id: 'tApestry',
        realm: 'sms',
        username: phone,
        otp: code,
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      },
    })
    .json();
};
