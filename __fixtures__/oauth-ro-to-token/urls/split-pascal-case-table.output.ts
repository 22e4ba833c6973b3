import axios from 'axios';

const Routes = {
  LoginUrl: 'https://acme.example.auth0.com/oauth/ro',
  LoginTokenUrl: 'https://acme.example.auth0.com/oauth/token',
  UserUrl: 'https://acme.example.auth0.com/userinfo',
} as const;

export const byCode = (phone: string, code: string) =>
  axios.post(Routes.LoginTokenUrl, { client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

export const byPassword = (username: string, password: string) =>
  axios.post(Routes.LoginUrl, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password });
