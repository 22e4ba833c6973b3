import axios from 'axios';

export const login = (email: string, code: string, offline: boolean) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
    ...(offline ? { scope: 'openid offline_access' } : {}),
  });
