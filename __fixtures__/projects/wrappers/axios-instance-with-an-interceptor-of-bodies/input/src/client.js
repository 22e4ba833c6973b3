import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.auth0.com' });

auth0.interceptors.request.use((config) => {
  config.data = { ...config.data, grant_type: 'password', connection: process.env.CONNECTION };
  return config;
});

export default auth0;
