const axios = require('axios');

const auth = (module.exports = {
  login: (connection, username, password) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password }),
  staffLogin: (user, secret) => auth.login('staff', user, secret),
});
