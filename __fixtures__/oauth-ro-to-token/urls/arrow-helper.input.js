import axios from 'axios';

const base = 'https://acme.example.auth0.com';
const api = (url) => base + url;

export const start = (email) =>
  axios.post(api('/passwordless/start'), { client_id: 'rEefDiver', connection: 'email', email, send: 'code' });

export const redeem = (email, code) =>
  axios.post(api('/oauth/ro'), {
    client_id: 'rEefDiver',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
