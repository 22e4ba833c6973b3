import axios from 'axios';

enum Path {
  Start = '/passwordless/start',
  Login = '/oauth/token',
  User = '/userinfo',
}

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

export const start = (phone: string) =>
  auth0.post(Path.Start, { client_id: 'sTonemason', connection: 'sms', phone_number: phone, send: 'code' });

export const redeem = (phone: string, code: string) =>
  auth0.post(Path.Login, { client_id: 'sTonemason', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });
