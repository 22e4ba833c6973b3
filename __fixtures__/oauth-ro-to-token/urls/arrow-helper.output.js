import axios from 'axios';

const base = 'https://acme.example.auth0.com';
const api = (url) => base + url;

export const start = (email) =>
  axios.post(api('/passwordless/start'), { client_id: 'rEefDiver', connection: 'email', email, send: 'code' });

export const redeem = (email, code) =>
  axios.post(api('/oauth/token'), {
    client_id: 'rEefDiver',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
