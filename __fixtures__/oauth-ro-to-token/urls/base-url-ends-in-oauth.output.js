import axios from 'axios';

const oauth = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });

export const redeem = (phone, code) =>
  oauth.post('/token', {
    client_id: 'cOpperMine',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
