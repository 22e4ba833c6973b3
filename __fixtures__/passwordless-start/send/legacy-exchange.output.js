import axios from 'axios';

export const start = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email, send: 'code' });

export const verify = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'm0dern', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: password });
