const axios = require('axios');
class Auth0 {
  create({ connection, username, password }) { return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x', grant_type: 'password', connection, username, password, scope: 'openid' }); }
}
module.exports = Auth0;
