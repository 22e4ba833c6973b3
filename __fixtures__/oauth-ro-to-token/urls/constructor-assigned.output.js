const axios = require('axios');

function Login(options) {
  const client = new LoginClient(options.domain);
  return client.redeem(options.email, options.code);
}

class LoginClient {
  constructor(domain) {
    this.url = 'https://' + domain + '/oauth/token';
  }

  redeem(email, code) {
    return axios.post(this.url, {
      client_id: 'vIolinMaker',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    });
  }
}

module.exports = Login;
