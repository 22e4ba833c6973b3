const axios = require('axios');
class Auth {
  constructor() { this.connection = 'sms'; }
  login(username, password) { return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.connection, grant_type: 'password', username, password }); }
}
module.exports = new Auth();
