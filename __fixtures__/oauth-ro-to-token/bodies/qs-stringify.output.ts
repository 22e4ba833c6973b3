import axios from 'axios';
import qs from 'qs';

export const login = (email: string, code: string) =>
  axios({
    method: 'post',
    url: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: qs.stringify({
      client_id: 'k3yL1meKiosk',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      realm: 'email',
      username: email,
      otp: code,
    }),
  });
