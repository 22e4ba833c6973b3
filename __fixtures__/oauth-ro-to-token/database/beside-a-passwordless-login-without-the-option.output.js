import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'b3s1d3', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

export const login = (email, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'b3s1d3', connection: 'customers', grant_type: 'password', username: email, password });
