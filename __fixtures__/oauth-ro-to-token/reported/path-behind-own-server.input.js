import axios from 'axios';

// The server of the application passes /api on.
const api = axios.create({ baseURL: '/api' });

export const verify = (phone, code) =>
  api.post('/oauth/ro', { client_id: '0wn', connection: 'sms', grant_type: 'password', username: phone, password: code });
