import axios from 'axios';

export const login = (login: string, secret: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: login.includes('@') ? 'Username-Password-Authentication' : 'sms',
    username: login,
    password: secret,
  });
