const got = require('got');
const devices = require('./devices');

module.exports = (phone, code) => {
  let id;
  return got
    .post('https://acme.example.auth0.com/oauth/ro', {
      json: {
        client_id: 'k3yL1meKiosk',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        device: (id = devices.next()),
      },
    })
    .then(() => id);
};
