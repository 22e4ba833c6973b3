import axios from 'axios';

class Endpoints {
  static readonly RO = 'https://acme.example.auth0.com/oauth/ro';
  static readonly TOKEN = 'https://acme.example.auth0.com/oauth/token';
  static readonly USER = 'https://acme.example.auth0.com/userinfo';
}

export const byPassword = (username: string, password: string) =>
  axios.post(Endpoints.RO, { client_id: 'rOpeway', connection: 'staff', grant_type: 'password', username, password });

export const byCode = (email: string, code: string) =>
  axios.post(Endpoints.TOKEN, { client_id: 'rOpeway', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
