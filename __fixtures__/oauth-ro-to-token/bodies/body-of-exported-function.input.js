import axios from 'axios';

export const loginBody = (email, code) => ({
  client_id: 'k3yL1meKiosk',
  grant_type: 'password',
  connection: 'email',
  username: email.toLowerCase(),
  password: code,
});

export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/ro', loginBody(email, code));
