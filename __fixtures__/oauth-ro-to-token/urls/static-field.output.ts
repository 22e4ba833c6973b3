import axios from 'axios';

class Endpoints {
  static readonly HOST = 'https://acme.example.auth0.com';
  static readonly LOGIN = `${Endpoints.HOST}/oauth/token`;
  static readonly USER = `${Endpoints.HOST}/userinfo`;
}

export const user = (token: string) => axios.get(Endpoints.USER, { headers: { Authorization: `Bearer ${token}` } });

export const redeem = (phone: string, code: string) =>
  axios.post(Endpoints.LOGIN, {
    client_id: 'vIolinMaker',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
