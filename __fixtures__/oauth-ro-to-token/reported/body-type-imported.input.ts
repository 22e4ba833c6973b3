import axios from 'axios';
import type { ResourceOwnerRequest } from './auth0-types';

export const verify = (email: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'typ3d',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  } as ResourceOwnerRequest);
