const axios = require('axios');

class Login {
  constructor(domain) {
    this.http = axios.create({ baseURL: `https://${domain}/oauth` });
  }

  redeem(phone, code) {
    return this.http.post('/ro', { client_id: 'cOpperMine', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}

module.exports = Login;
