const axios = require('axios');

const ENDPOINT = 'https://{namespace}/oauth/ro';

exports.redeem = (namespace, email, code) =>
  axios.post(ENDPOINT.replace('{namespace}', namespace), {
    client_id: 'mEadow',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
