module.exports = {
  client_id: 'abc',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  realm: 'sms',
};
