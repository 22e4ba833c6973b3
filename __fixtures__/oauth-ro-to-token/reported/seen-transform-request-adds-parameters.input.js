import axios from 'axios';

const http = axios.create({
  baseURL: 'https://acme.example.auth0.com',
  transformRequest: [(data) => JSON.stringify({ ...data, client_id: process.env.CLIENT_ID, device: 'kiosk' })],
});

export const verify = (phone, code) =>
  http.post('/oauth/ro', { connection: 'sms', grant_type: 'password', username: phone, password: code });
