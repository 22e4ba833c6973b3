import axios from 'axios';

const CLIENT_ID = 'client_id';
const GRANT = 'grant_type';

export const exchange = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    [CLIENT_ID]: 'k3yL1meKiosk',
    [GRANT]: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  });
