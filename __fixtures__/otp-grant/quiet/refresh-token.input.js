import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'refresh_token',
    client_id: 'm0dern',
    refresh_token: code,
  });
