import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'client_credentials',
    client_id: 'm0dern',
    client_secret: process.env.SECRET,
    audience: 'https://api.acme.example.com',
  });
