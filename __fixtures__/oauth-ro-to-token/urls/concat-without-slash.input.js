import axios from 'axios';

const apiUrl = 'https://acme.example.auth0.com/';

export function login(phone, code) {
  return axios.post(apiUrl + 'oauth/ro', {
    client_id: 'fOrestRanger',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}
