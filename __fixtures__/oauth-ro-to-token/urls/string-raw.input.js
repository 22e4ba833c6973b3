import axios from 'axios';

export const redeem = (phone, code) =>
  axios.post(String.raw`https://acme.example.auth0.com/oauth/ro`, {
    client_id: 'bEehive',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
