import axios from 'axios';

const apiUrl = 'https://acme.example.auth0.com/';

export function login(phone, code) {
  return axios.post(apiUrl + 'oauth/token', {
    client_id: 'fOrestRanger',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
}
