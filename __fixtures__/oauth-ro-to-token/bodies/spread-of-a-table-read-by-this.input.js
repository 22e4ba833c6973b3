const axios = require('axios');

const auth0 = {
  base: { client_id: 'k3yL1meKiosk', grant_type: 'password', device: 'kiosk' },

  byPassword(username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { ...this.base, connection: 'customers', username, password });
  },

  byCode(phone, code) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { ...this.base, connection: 'sms', username: phone, password: code });
  },
};

exports.login = ({ name, phone, secret }) => (phone ? auth0.byCode(phone, secret) : auth0.byPassword(name, secret));
