import axios from 'axios';

const API = {
  host: 'https://acme.example.auth0.com',
  auth: {
    login: '/oauth/ro',
    user: '/userinfo',
  },
};

export const redeem = (phone, code) =>
  axios.post(API.host + API.auth.login, {
    client_id: 'sTonemason',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
