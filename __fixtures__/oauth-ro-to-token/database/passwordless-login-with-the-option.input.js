import axios from 'axios';

export const verify = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: '0pt10n',
    connection: 'email',
    username: email,
    password: code,
    grant_type: 'password',
  });
