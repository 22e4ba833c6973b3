import axios from 'axios';

export const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

export const redeem = (email, code) =>
  axios.post(RO_URL, {
    client_id: 'sAltWorks',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
