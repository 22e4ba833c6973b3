import axios from 'axios';

axios.interceptors.request.use((config) => {
  config.data.grant_type = 'password';
  return config;
});
