import axios from 'axios';

const LOGIN_URL = process.env.AUTH0_LOGIN_URL || 'https://acme.example.auth0.com/oauth/ro';

export const verify = (phone, code) =>
  axios.post(LOGIN_URL, {
    client_id: 'd3f4ult',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
