import axios from 'axios';

const Routes = {
  LoginUrl: 'https://acme.example.auth0.com/oauth/ro',
  UserUrl: 'https://acme.example.auth0.com/userinfo',
} as const;

export const byCode = (phone: string, code: string) =>
  axios.post(Routes.LoginUrl, { client_id: 'rOpeway', connection: 'sms', grant_type: 'password', username: phone, password: code });

export const byPassword = (username: string, password: string) =>
  axios.post(Routes.LoginUrl, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password });
