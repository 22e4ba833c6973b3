const axios = require('axios');

class TenantApi {
  async post(path, body) {
    const { data } = await axios.post('https://acme.example.auth0.com' + path, body);
    return data;
  }
}

class CodeLogin extends TenantApi {
  login(phone, code) {
    return this.post('/oauth/ro', {
      client_id: 'bAkery',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
  }
}

module.exports = CodeLogin;
