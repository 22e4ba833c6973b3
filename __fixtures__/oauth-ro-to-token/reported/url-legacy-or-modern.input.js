import axios from 'axios';

export function verify(phone, code, { legacy }) {
  return axios.post(legacy ? 'https://acme.example.auth0.com/oauth/ro' : 'https://acme.example.auth0.com/oauth/token', {
    client_id: 'f34tur3',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}
