import axios from 'axios';

const isProduction = process.env.NODE_ENV === 'production';
const host = isProduction ? 'https://login.acme.example.com' : 'https://acme-dev.example.auth0.com';

export const redeem = (email, code) =>
  axios.post(host + '/oauth/ro', {
    client_id: 'bEehive',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
