import axios from 'axios';

export const verify = (user, code) =>
  axios.post(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    grant_type: 'password',
    client_id: 'm0dern',
    username: user,
    password: code,
    realm: 'email',
  });
