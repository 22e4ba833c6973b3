import axios from 'axios';

const RO = 'https://acme.example.auth0.com/oauth/token';

const defaults = {
  client_id: 'k3yL1meKiosk',
  grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
  scope: 'openid profile',
};

export const loginBySms = (phone: string, code: string) =>
  axios.post(RO, { ...defaults, realm: 'sms', username: phone, otp: code });

export const loginByEmail = (email: string, code: string) =>
  axios.post(RO, { ...defaults, realm: 'email', username: email, otp: code });
