const axios = require('axios');

async function login(username, secret, connection = 'sms') {
  const { status, data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk', grant_type: 'password', connection, username, password: secret,
  });
  if (status !== 200 && connection === 'sms') return login(username, secret, 'customers');
  return data;
}

login(process.argv[2], process.argv[3]);
