import axios from 'axios';

export const verify = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: '0pt10n',
    realm: 'email',
    username: email,
    otp: code,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  });
