import axios from 'axios';

export const http = axios.create({ baseURL: 'https://acme.example.auth0.com' });

// A login has no token to send yet.
http.interceptors.request.use((config) => {
  if (config.url !== '/oauth/ro') config.headers.Authorization = `Bearer ${process.env.TOKEN}`;
  return config;
});
