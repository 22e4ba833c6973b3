import axios from 'redaxios';

export const byCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'oLivePress',
    connection: 'sms',
    username: phone,
    password: code,
  });
