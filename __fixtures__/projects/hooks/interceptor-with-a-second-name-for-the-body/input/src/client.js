import axios from 'axios';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

auth0.interceptors.request.use((config) => {
  const { data } = config;
  if (data.password) data.password = data.password.trim();
  return config;
});
