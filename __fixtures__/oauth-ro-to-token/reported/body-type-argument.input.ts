import axios, { type AxiosResponse } from 'axios';
import type { LegacyLogin, Tokens } from './types';

export const verify = (phone: string, code: string) =>
  axios.post<Tokens, AxiosResponse<Tokens>, LegacyLogin>('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'typ3d',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
