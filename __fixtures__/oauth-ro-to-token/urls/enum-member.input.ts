import axios from 'axios';

enum Path {
  Start = '/passwordless/start',
  Login = '/oauth/ro',
  User = '/userinfo',
}

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

export const start = (phone: string) =>
  auth0.post(Path.Start, { client_id: 'sTonemason', connection: 'sms', phone_number: phone, send: 'code' });

export const redeem = (phone: string, code: string) =>
  auth0.post(Path.Login, { client_id: 'sTonemason', connection: 'sms', grant_type: 'password', username: phone, password: code });
