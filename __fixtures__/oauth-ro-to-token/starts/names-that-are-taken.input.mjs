import axios from 'axios';

const phone = { client_id: 'k1osk' };

export const startLogin = () => window.open('/login');

export const login = (phoneNumber, code) => axios.post('https://acme.example.auth0.com/oauth/ro', {
  client_id: phone.client_id,
  connection: 'sms',
  grant_type: 'password',
  username: phoneNumber,
  password: code,
});

export const verify = (phone, code) => axios.get('/verify', { params: { phone, code } });
