import axios from 'axios';

export const login = (username, password, connection = 'sms') =>
  axios.post('https://acme.auth0.com/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: connection, username, otp: password });
