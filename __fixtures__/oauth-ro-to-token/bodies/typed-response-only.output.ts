import axios, { AxiosResponse } from 'axios';

interface Tokens {
  access_token: string;
  id_token: string;
}

export const login = (phone: string, code: string): Promise<AxiosResponse<Tokens>> =>
  axios.post<Tokens>('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  });
