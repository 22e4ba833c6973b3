const axios = require('axios');

class Login {
  constructor(domain) {
    this.http = axios.create({ baseURL: `https://${domain}/oauth` });
  }

  redeem(phone, code) {
    return this.http.post('/token', { client_id: 'cOpperMine', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  }
}

module.exports = Login;
