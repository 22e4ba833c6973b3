import axios from 'axios';

export function redeem(phone, code) {
  const url = ['https://acme.example.auth0.com', 'oauth', 'token'].join('/');
  return axios.post(url, {
    client_id: 'gLider',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
}
