import axios from 'axios';

const client = axios.create({ baseURL: 'https://acme.example.auth0.com' });

client.interceptors.request.use((config) => {
  config.data = { ...config.data, client_id: 'm0dern' };
  return config;
});

export const verify = (username, otp) => client.post('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp, realm: 'sms' });
