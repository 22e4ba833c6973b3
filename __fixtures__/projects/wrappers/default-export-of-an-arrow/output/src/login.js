import axios from 'axios';

export default (connection, username, password) =>
  axios.post('https://acme.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
