import axios from 'axios';

const oauth = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

export const redeem = (phone, code) =>
  oauth.post('/ro', {
    client_id: 'cOpperMine',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
