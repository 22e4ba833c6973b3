import axios from 'axios';

export const redeem = (phone, code) =>
  axios.post('//acme.example.auth0.com/oauth/ro', {
    client_id: 'wIndmill',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
