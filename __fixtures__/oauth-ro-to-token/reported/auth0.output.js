import axios from 'axios';

// An application's own module, whose name is also that of an SDK's file.
export const verify = (phone, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: '4uth0',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
