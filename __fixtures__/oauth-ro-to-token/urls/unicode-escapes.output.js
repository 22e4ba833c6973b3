const axios = require('axios');

exports.redeem = (email, code) =>
  axios.post('https:\u002f\u002facme.example.auth0.com\u002foauth\x2Ftoken', {
    client_id: 'gl\u00fchw\u00fcrmchen',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
