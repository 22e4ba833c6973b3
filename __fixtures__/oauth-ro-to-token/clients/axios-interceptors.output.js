import axios from 'axios';
import { log } from './log';

const client = axios.create({ baseURL: 'https://acme.example.auth0.com' });

client.interceptors.request.use((config) => {
  config.headers['X-Request-Id'] = Math.random().toString(36).slice(2);
  return config;
});
client.interceptors.response.use(
  (response) => response.data,
  (error) => {
    log.warn('auth0', error.message);
    return Promise.reject(error);
  },
);

export const loginByMail = (email, code) =>
  client.post('/oauth/token', {
    client_id: 'oNlineBakery',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
    scope: 'openid email',
  });
