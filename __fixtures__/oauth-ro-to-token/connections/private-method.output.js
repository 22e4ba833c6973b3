const axios = require('axios');

class Auth {
  async #login(connection, username, code) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: connection,
      username,
      otp: code,
    });
    return data;
  }

  sms(phone, code) {
    return this.#login('sms', phone, code);
  }

  email(address, code) {
    return this.#login('email', address, code);
  }
}

module.exports = Auth;
