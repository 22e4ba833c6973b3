const axios = require('axios');

class TenantApi {
  async post(path, body) {
    const { data } = await axios.post('https://acme.example.auth0.com' + path, body);
    return data;
  }
}

class CodeLogin extends TenantApi {
  login(phone, code) {
    return this.post('/oauth/token', {
      client_id: 'bAkery',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
  }
}

module.exports = CodeLogin;
