const axios = require('axios');
const { createStore } = require('vuex');

const state = { connection: 'sms' };

exports.store = createStore({
  state,
  mutations: {
    setConnection(current, connection) {
      current.connection = connection;
    },
  },
});

exports.login = (username, secret) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: state.connection,
    username,
    password: secret,
  });
