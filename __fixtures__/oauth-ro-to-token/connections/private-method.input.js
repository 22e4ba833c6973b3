const axios = require('axios');

class Auth {
  async #login(connection, username, code) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection,
      username,
      password: code,
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
