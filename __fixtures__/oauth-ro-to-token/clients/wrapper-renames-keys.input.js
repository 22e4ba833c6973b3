const axios = require('axios');

const post = (path, { user, secret, ...rest }) =>
  axios.post(`https://acme.example.auth0.com${path}`, { client_id: 'fLourMill', username: user, password: secret, ...rest });

exports.byPassword = (user, secret) => post('/oauth/ro', { connection: 'members', grant_type: 'password', user, secret });

exports.byCode = (user, secret) => post('/oauth/ro', { connection: 'sms', grant_type: 'password', user, secret });
