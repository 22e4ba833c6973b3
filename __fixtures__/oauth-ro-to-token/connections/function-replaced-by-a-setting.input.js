const axios = require('axios');

function kind() {
  return 'sms';
}
if (process.env.STAFF_KIOSK) kind = () => 'staff-directory';

exports.login = (username, secret) => {
  const connection = kind();
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection,
    username,
    password: secret,
  });
};
