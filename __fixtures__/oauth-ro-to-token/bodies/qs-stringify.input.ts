import axios from 'axios';
import qs from 'qs';

export const login = (email: string, code: string) =>
  axios({
    method: 'post',
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: qs.stringify({
      client_id: 'k3yL1meKiosk',
      grant_type: 'password',
      connection: 'email',
      username: email,
      password: code,
      sso: false,
    }),
  });
