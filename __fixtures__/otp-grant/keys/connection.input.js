import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    client_id: 'm0dern',
    username: user,
    otp: code,
    connection: 'sms',
  });
