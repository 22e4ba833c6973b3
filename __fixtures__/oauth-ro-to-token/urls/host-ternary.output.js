import axios from 'axios';

const isProduction = process.env.NODE_ENV === 'production';
const host = isProduction ? 'https://login.acme.example.com' : 'https://acme-dev.example.auth0.com';

export const redeem = (email, code) =>
  axios.post(host + '/oauth/token', {
    client_id: 'bEehive',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
