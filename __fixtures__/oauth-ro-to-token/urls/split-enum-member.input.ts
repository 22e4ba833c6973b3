import axios from 'axios';

enum Endpoint {
  Start = '/passwordless/start',
  Login = '/oauth/ro',
}

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });

export const byPassword = (username: string, password: string) =>
  auth0.post(Endpoint.Login, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password });

export const byCode = (phone: string, code: string) =>
  auth0.post(Endpoint.Login, { client_id: 'rOpeway', connection: 'sms', grant_type: 'password', username: phone, password: code });
