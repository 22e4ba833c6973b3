import axios from 'axios';

const CLIENT_ID = 'client_id';
const GRANT = 'grant_type';

export const exchange = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    [CLIENT_ID]: 'k3yL1meKiosk',
    [GRANT]: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  });
