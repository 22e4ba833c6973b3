import axios from 'axios';

// Auth0 compares the name of a connection exactly: this is not the connection "sms".
export const login = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', {
  client_id: 'c4pit4ls',
  connection: 'SMS',
  grant_type: 'password',
  username: phone,
  password: code,
});
