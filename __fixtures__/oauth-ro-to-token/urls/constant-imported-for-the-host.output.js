import axios from 'axios';
import { AUTH0_DOMAIN as domain, CLIENT_ID } from './constants';

const endpoint = (name) => `https://${domain}/oauth/${name}`;

export const byCode = (email, code) =>
  axios.post(endpoint('token'), {
    client_id: CLIENT_ID,
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
