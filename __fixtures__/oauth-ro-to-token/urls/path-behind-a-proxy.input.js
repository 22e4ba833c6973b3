import axios from 'axios';

export const redeem = (email, code) =>
  axios.post('https://api.windmill.example.org/auth0-proxy/oauth/ro', {
    client_id: 'wIndmill',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
