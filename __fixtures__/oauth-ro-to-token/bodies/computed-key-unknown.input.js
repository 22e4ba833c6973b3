import axios from 'axios';

export const exchange = (loginKey, phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    [loginKey]: phone,
    username: phone,
    password: code,
  });
