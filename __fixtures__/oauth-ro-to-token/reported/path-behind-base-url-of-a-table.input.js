import axios from 'axios';

const clients = {
  auth: axios.create({ baseURL: 'https://gateway.example.com/identity' }),
  orders: axios.create({ baseURL: 'https://gateway.example.com/orders' }),
};

export const verify = (phone, code) =>
  clients.auth.post('/oauth/ro', { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code });
