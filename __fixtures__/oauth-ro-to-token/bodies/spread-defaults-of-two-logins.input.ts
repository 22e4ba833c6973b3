import axios from 'axios';

const RO = 'https://acme.example.auth0.com/oauth/ro';

const defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'password',
  scope: 'openid profile',
};

export const loginBySms = (phone: string, code: string) =>
  axios.post(RO, { ...defaults, connection: 'sms', username: phone, password: code });

export const loginByEmail = (email: string, code: string) =>
  axios.post(RO, { ...defaults, connection: 'email', username: email, password: code });
