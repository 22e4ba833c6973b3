const axios = require('axios');

exports.redeem = (email, code) =>
  axios.post('https:\u002f\u002facme.example.auth0.com\u002foauth\x2Fro', {
    client_id: 'gl\u00fchw\u00fcrmchen',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
