const axios = require('axios');
class Auth {
  constructor() { this.connection = 'sms'; }
  login(u, p) { return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.connection, grant_type: 'password', username: u, password: p }); }
}
Object.assign(Auth.prototype, require('./mixin'));
module.exports = Auth;
