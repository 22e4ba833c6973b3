const axios = require('axios');

module.exports = (login, secret, isStaff) => {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: login,
    password: secret,
    asStaff() {
      this.connection = 'acme-ldap';
    },
  };
  if (isStaff) body.asStaff();
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
};
