import { merge } from 'lodash';
import got from 'got';

const defaults = { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' };

export const login = (email: string, code: string) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: merge({}, defaults, { realm: 'email', username: email, otp: code }),
  });
