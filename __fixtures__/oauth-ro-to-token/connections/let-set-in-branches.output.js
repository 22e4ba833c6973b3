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
  } else {
    throw new Error('Nowhere to send a code to');
  }
  return rp.post('https://acme.example.auth0.com/oauth/token', {
    json: { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: code },
  });
};
