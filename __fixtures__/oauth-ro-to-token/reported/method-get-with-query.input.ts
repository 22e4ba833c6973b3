import axios from 'axios';

export const verify = (phone: string, code: string) =>
  axios.get('https://acme.example.auth0.com/oauth/ro', {
    params: { client_id: 'qu3ry', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
