import axios from 'axios';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

auth0.interceptors.request.use(({ data, ...config }) => {
  return { ...config, data: { ...data, grant_type: 'password' } };
});
