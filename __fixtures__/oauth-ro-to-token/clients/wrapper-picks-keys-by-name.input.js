const _ = require('lodash');
const axios = require('axios');

const KEYS = ['client_id', 'connection', 'grant_type', 'username', 'password', 'scope'];

const post = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, _.pick(body, KEYS));

exports.byCode = (email, code) =>
  post('/oauth/ro', { client_id: 'fLourMill', connection: 'email', grant_type: 'password', username: email, password: code });
