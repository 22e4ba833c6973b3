import axios from 'axios';

export function login(email, code) {
  return axios({
    method: 'post',
    url: `https://${process.env.AUTH0_DOMAIN}/oauth/ro`,
    headers: { 'content-type': 'application/json' },
    data: {
      client_id: process.env.AUTH0_CLIENT_ID,
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
      scope: 'openid',
    },
  }).then((response) => response.data);
}
