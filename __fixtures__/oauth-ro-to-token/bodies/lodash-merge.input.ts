import { merge } from 'lodash';
import got from 'got';

const defaults = { client_id: 'k3yL1meKiosk', grant_type: 'password' };

export const login = (email: string, code: string) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: merge({}, defaults, { connection: 'email', username: email, password: code }),
  });
