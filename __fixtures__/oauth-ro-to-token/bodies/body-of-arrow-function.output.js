import axios from 'axios';

const loginBody = (email, code) => ({
  client_id: 'k3yL1meKiosk',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  realm: 'email',
  username: email.toLowerCase(),
  otp: code,
});

export const login = (email, code) => axios.post('https://acme.example.auth0.com/oauth/token', loginBody(email, code));
