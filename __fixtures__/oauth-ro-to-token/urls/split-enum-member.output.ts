import axios from 'axios';

enum Endpoint {
  Start = '/passwordless/start',
  Login = '/oauth/ro',
  TokenLogin = '/oauth/token',
}

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

export const byPassword = (username: string, password: string) =>
  auth0.post(Endpoint.Login, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password });

export const byCode = (phone: string, code: string) =>
  auth0.post(Endpoint.TokenLogin, { client_id: 'rOpeway', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
