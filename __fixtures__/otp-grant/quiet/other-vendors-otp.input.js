import axios from 'axios';

export const verify = (user, code) =>
  axios.post('https://id.other.example.com/realms/acme/oauth/token', {
    grant_type: 'otp',
    client_id: 'm0dern',
    username: user,
    otp: code,
    realm: 'sms',
  });
