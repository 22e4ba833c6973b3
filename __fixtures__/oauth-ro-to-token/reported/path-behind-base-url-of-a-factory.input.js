import axios from 'axios';

const makeClient = () => axios.create({ baseURL: 'https://gateway.example.com/identity', timeout: 5000 });

export const verify = (phone, code) =>
  makeClient().post('/oauth/ro', { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code });
