import axios from 'axios';

export default {
  login(connection, username, password) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'abc', grant_type: 'password', connection, username, password });
  },
  second(user, secret) {
    return this.login('email', user, secret);
  },
};
