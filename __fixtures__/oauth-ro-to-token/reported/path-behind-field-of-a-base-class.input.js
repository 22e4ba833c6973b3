const axios = require('axios');

class GatewayClient {
  constructor(gateway) {
    this.base = gateway + '/identity';
  }
}

class CodeLogin extends GatewayClient {
  verify(phone, code) {
    return axios.post(this.base + '/oauth/ro', { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code });
  }
}

module.exports = CodeLogin;
