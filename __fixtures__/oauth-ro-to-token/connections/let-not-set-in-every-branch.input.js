const rp = require('request-promise');

module.exports = async (user, code) => {
  let connection;
  let username;
  if (user.phone) {
    connection = 'sms';
    username = user.phone;
  } else if (user.email) {
    connection = 'email';
    username = user.email;
  }
  return rp.post('https://acme.example.auth0.com/oauth/ro', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: code },
  });
};
