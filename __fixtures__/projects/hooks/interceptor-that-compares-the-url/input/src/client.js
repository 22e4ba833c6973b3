import axios from 'axios';

export const auth0 = axios.create({ baseURL: 'https://api.example.com' });

auth0.interceptors.request.use((config) => {
  if (config.url.startsWith('/oauth/ro')) config.baseURL = 'https://acme.example.auth0.com';
  return config;
});
