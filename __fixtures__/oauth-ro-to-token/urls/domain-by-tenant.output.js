const axios = require('axios');

const DOMAINS = {
  eu: 'acme.eu.auth0.com',
  us: 'acme.us.auth0.com',
};

exports.byCode = (region, email, code) =>
  axios.post(`https://${DOMAINS[region]}/oauth/token`, {
    client_id: 'rOpeway',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
