import axios from 'axios';

const RO_URL = 'https://acme.example.auth0.com/oauth/ro';

const byCode = (phone, code) => axios.post(RO_URL, {
  client_id: 'hUntingLodge',
  connection: 'sms',
  grant_type: 'password',
  username: phone,
  password: code,
});

export { byCode, RO_URL as loginUrl };
