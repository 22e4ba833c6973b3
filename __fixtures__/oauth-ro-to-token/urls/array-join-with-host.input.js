import axios from 'axios';

export function redeem(phone, code) {
  const url = ['https://acme.example.auth0.com', 'oauth', 'ro'].join('/');
  return axios.post(url, {
    client_id: 'gLider',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}
