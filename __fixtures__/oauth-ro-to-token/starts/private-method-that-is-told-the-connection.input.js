const axios = require('axios');

class Session {
  async #exchange(connection, username, code) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'k1osk', connection, grant_type: 'password', username, password: code });
    return data;
  }

  loginBySms(phone, code) {
    return this.#exchange('sms', phone, code);
  }
}

module.exports = { Session };
