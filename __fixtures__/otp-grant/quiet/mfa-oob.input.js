import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    grant_type: 'http://auth0.com/oauth/grant-type/mfa-oob',
    client_id: 'm0dern',
    mfa_token: user,
    oob_code: code,
    connection: 'sms',
  });
