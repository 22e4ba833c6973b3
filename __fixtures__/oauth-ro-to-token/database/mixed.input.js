import axios from 'axios';

export const login = (username, secret, isGuest) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'm1xed',
    connection: isGuest ? 'sms' : 'customers',
    grant_type: 'password',
    username,
    password: secret,
  });
