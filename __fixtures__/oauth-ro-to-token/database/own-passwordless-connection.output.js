import axios from 'axios';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'l1st3d',
    realm: 'sms-eu',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
