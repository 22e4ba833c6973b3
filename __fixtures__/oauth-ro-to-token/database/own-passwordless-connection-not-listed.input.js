import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'unl1st3d',
    connection: 'sms-eu',
    username: phone,
    password: code,
    grant_type: 'password',
  });
