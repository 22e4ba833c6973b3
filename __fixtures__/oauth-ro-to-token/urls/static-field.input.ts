import axios from 'axios';

class Endpoints {
  static readonly HOST = 'https://acme.example.auth0.com';
  static readonly LOGIN = `${Endpoints.HOST}/oauth/ro`;
  static readonly USER = `${Endpoints.HOST}/userinfo`;
}

export const user = (token: string) => axios.get(Endpoints.USER, { headers: { Authorization: `Bearer ${token}` } });

export const redeem = (phone: string, code: string) =>
  axios.post(Endpoints.LOGIN, {
    client_id: 'vIolinMaker',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
