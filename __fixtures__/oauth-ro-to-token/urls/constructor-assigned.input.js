const axios = require('axios');

function Login(options) {
  const client = new LoginClient(options.domain);
  return client.redeem(options.email, options.code);
}

class LoginClient {
  constructor(domain) {
    this.url = 'https://' + domain + '/oauth/ro';
  }

  redeem(email, code) {
    return axios.post(this.url, {
      client_id: 'vIolinMaker',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    });
  }
}

module.exports = Login;
