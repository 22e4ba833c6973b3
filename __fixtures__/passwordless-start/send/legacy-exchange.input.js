import axios from 'axios';

export const start = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email });

export const verify = (username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'm0dern', connection: 'email', grant_type: 'password', username, password });
