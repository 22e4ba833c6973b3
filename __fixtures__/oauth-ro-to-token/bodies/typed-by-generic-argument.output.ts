import axios, { AxiosResponse } from 'axios';

interface Tokens {
  access_token: string;
}

interface Credentials {
  client_id: string;
  grant_type: string;
  realm: string;
  username: string;
  otp: string;
}

export const login = (phone: string, code: string) =>
  axios.post<Tokens, AxiosResponse<Tokens>, Credentials>('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  });
