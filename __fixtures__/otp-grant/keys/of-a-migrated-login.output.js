import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid profile',
  });
