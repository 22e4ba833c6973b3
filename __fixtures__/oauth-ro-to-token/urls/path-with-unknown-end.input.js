import axios from 'axios';

export const redeem = (suffix, phone, code) =>
  axios.post(`https://acme.example.auth0.com/oauth/ro${suffix}`, {
    client_id: 'wIndmill',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
