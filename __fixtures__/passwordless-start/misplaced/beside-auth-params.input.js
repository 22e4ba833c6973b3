import axios from 'axios';

export const start = (to) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'm0dern',
    connection: 'email',
    email: to,
    send: 'link',
    authParams: { redirect_uri: 'https://acme.example.com' },
    scope: 'openid',
  });
