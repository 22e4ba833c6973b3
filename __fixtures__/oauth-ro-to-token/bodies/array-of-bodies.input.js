const axios = require('axios');

exports.login = (phone, email, code) => {
  const bodies = [
    { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code },
    { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'email', username: email, password: code },
  ];
  return Promise.any(bodies.map((body) => axios.post('https://acme.example.auth0.com/oauth/ro', body)));
};
