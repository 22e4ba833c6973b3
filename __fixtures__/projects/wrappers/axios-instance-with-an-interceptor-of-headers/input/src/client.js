import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.auth0.com' });

auth0.interceptors.request.use((config) => {
  config.headers['x-request-id'] = String(Date.now());
  return config;
});

export default auth0;
