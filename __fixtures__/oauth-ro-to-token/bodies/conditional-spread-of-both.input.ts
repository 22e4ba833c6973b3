import axios from 'axios';

export const login = (email: string, code: string, offline: boolean) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    ...(offline ? { scope: 'openid offline_access' } : {}),
  });
