import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'authorization_code',
    client_id: 'm0dern',
    code,
    redirect_uri: 'https://acme.example.com/callback',
  });
