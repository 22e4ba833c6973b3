import { clientId } from './auth.js';

export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: clientId,
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
