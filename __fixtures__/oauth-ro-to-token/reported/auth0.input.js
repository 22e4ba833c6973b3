import axios from 'axios';

// An application's own module, whose name is also that of an SDK's file.
export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: '4uth0',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
