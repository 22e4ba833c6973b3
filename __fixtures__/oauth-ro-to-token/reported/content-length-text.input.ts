import axios from 'axios';

export const verify = (phone: string, code: string) =>
  axios.post(
    'https://acme.example.auth0.com/oauth/ro',
    { client_id: 'l3ngth', connection: 'sms', grant_type: 'password', username: phone, password: code },
    { headers: { 'content-type': 'application/json', 'content-length': '117' } },
  );
