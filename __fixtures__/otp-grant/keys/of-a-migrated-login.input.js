import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scopes: 'openid profile',
  });
