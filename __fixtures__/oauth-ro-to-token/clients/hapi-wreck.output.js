const Wreck = require('@hapi/wreck');

exports.redeem = async (phone, code) => {
  const { payload } = await Wreck.post('https://acme.example.auth0.com/oauth/token', {
    json: true,
    payload: { client_id: 'pRintShop', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
  return payload;
};
