import axios from 'axios';

const URL = 'https://acme.example.auth0.com/oauth/token';

export const verify = (phone, code) =>
  axios.post(URL, { client_id: 'b3s1d3', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

export const login = (email, password) =>
  axios.post(URL, { client_id: 'b3s1d3', realm: 'customers', grant_type: 'http://auth0.com/oauth/grant-type/password-realm', username: email, password });
