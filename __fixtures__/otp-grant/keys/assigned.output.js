import axios from 'axios';

export function verify(phone, code) {
  const body = { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username: phone };
  body.realm = 'sms';
  body.otp = code;
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
