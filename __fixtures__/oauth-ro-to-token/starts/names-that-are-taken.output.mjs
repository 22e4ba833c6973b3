import axios from 'axios';

const phone = { client_id: 'k1osk' };

export const startLogin = () => window.open('/login');

export const login = (phoneNumber, code) => axios.post('https://acme.example.auth0.com/oauth/token', {
  client_id: phone.client_id,
  realm: 'sms',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  username: phoneNumber,
  otp: code,
});

export const startLoginBySms = (phoneNumber) => axios.post('https://acme.example.auth0.com/passwordless/start', {
  client_id: phone.client_id,
  connection: 'sms',
  phone_number: phoneNumber,
  send: 'code',
});

export const verify = (phone, code) => axios.get('/verify', { params: { phone, code } });
