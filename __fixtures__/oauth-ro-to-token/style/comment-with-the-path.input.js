const axios = require('axios');

/**
 * Trades a code for tokens: POST /oauth/ro with connection "sms" and the code as password.
 *
 * @see https://auth0.example.com/docs/api#post--oauth-ro
 */
exports.login = (phone, code) =>
  // POST https://acme.example.auth0.com/oauth/ro
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    // password: code, grant_type: 'password'
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
