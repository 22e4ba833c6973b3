import axios from 'axios';

const secret = process.env.AUTH0_CLIENT_SECRET;

export const login = (email: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    ...(secret ? { client_secret: secret } : {}),
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
