import axios from 'axios';

const secret = process.env.AUTH0_CLIENT_SECRET;

export const login = (email: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    ...(secret ? { client_secret: secret } : {}),
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
