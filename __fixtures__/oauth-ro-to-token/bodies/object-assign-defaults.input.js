const axios = require('axios');

const common = { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'email' };

class Session {
  constructor(host) {
    this.host = host;
  }

  open(email, code) {
    const body = Object.assign({}, common, { username: email, password: code });
    return axios.post(`https://${this.host}/oauth/ro`, body);
  }
}

module.exports = Session;
