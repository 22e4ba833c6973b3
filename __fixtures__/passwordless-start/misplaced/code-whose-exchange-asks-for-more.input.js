import axios from 'axios';

export const start = (to) =>
  axios.post('https://acme.example.auth0.com/passwordless/start', {
    client_id: 'm0dern',
    connection: 'sms',
    phone_number: to,
    send: 'code',
    scope: 'openid email',
  });

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms', scope: 'email profile openid' });
