import axios from 'axios';

export const login = (login: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: login.includes('@') ? 'email' : 'sms',
    username: login,
    otp: code,
  });
