const axios = require('axios');

const ENDPOINT = 'https://{namespace}/oauth/token';

exports.redeem = (namespace, email, code) =>
  axios.post(ENDPOINT.replace('{namespace}', namespace), {
    client_id: 'mEadow',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
