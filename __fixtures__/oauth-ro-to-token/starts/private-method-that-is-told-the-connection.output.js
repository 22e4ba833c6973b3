const axios = require('axios');

class Session {
  async #exchange(connection, username, code) {
    const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'k1osk', realm: connection, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: code });
    return data;
  }

  loginBySms(phone, code) {
    return this.#exchange('sms', phone, code);
  }

  startLoginBySms(phoneNumber) {
    return axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'k1osk', connection: 'sms', phone_number: phoneNumber, send: 'code' });
  }
}

module.exports = { Session };
