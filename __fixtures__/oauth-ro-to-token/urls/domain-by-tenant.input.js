const axios = require('axios');

const DOMAINS = {
  eu: 'acme.eu.auth0.com',
  us: 'acme.us.auth0.com',
};

exports.byCode = (region, email, code) =>
  axios.post(`https://${DOMAINS[region]}/oauth/ro`, {
    client_id: 'rOpeway',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
