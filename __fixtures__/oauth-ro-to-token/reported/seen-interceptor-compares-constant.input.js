import axios from 'axios';

const LOGIN = '/oauth/ro';

const http = axios.create({ baseURL: 'https://acme.example.auth0.com' });

http.interceptors.request.use((config) => {
  if (config.url === LOGIN) config.data = { ...config.data, client_id: process.env.CLIENT_ID };
  return config;
});

export const verify = (phone, code) =>
  http.post(LOGIN, { connection: 'sms', grant_type: 'password', username: phone, password: code });
