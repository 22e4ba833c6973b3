const Wreck = require('@hapi/wreck');

exports.redeem = async (phone, code) => {
  const { payload } = await Wreck.post('https://acme.example.auth0.com/oauth/ro', {
    json: true,
    payload: { client_id: 'pRintShop', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
  return payload;
};
