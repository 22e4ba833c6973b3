import axios from 'axios';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

auth0.interceptors.response.use(undefined, (error) => {
  if (error.response?.status !== 401 || error.config.url.endsWith('/ro')) throw error;
  return auth0.request(error.config);
});
