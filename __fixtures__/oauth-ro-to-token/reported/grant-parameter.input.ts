import axios from 'axios';

export const exchange = (grantType: string, phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'p4r4m',
    connection: 'sms',
    grant_type: grantType,
    username: phone,
    password: code,
  });
