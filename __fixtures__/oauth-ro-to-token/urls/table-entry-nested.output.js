import axios from 'axios';

const API = {
  host: 'https://acme.example.auth0.com',
  auth: {
    login: '/oauth/token',
    user: '/userinfo',
  },
};

export const redeem = (phone, code) =>
  axios.post(API.host + API.auth.login, {
    client_id: 'sTonemason',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
