import axios from 'axios';

export const start = (to) =>
  axios.post('https://id.other.example.com/passwordless/start', {
    client_id: 'm0dern',
    realm: 'customers',
    email: to,
    type: 'code',
  });
