import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://id.other.example.com/oauth/token', {
    grant_type: 'password',
    client_id: 'm0dern',
    username: user,
    password: code,
    connection: 'email',
  });
