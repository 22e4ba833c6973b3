const axios = require('axios');

const auth0 = {
  url: 'https://acme.example.auth0.com/oauth/ro',
  tokenUrl: 'https://acme.example.auth0.com/oauth/token',

  byPassword(username, password) {
    return axios.post(this.url, { client_id: 'hArbourPilot', connection: 'staff', grant_type: 'password', username, password });
  },

  byCode(phone, code) {
    return axios.post(this.tokenUrl, { client_id: 'hArbourPilot', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
  },
};

exports.login = ({ name, phone, secret }) => (phone ? auth0.byCode(phone, secret) : auth0.byPassword(name, secret));
