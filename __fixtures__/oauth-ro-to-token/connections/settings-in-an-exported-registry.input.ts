import axios from 'axios';

const phoneLogin = { connection: 'sms' };

export const registry = { phoneLogin };

export const login = (username: string, secret: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: phoneLogin.connection,
    username,
    password: secret,
  });
