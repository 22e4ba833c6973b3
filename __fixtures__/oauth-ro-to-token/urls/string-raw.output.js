import axios from 'axios';

export const redeem = (phone, code) =>
  axios.post(String.raw`https://acme.example.auth0.com/oauth/token`, {
    client_id: 'bEehive',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
