import axios from 'redaxios';

export const byCode = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'oLivePress',
    realm: 'sms',
    username: phone,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
