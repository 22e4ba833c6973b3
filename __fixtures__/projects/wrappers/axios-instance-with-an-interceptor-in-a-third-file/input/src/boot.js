import { auth0 } from './client.js';

auth0.interceptors.request.use((config) => {
  config.data.password = config.data.password.trim();
  return config;
});
