import axios from 'axios';
import { AUTH0_DOMAIN as domain, CLIENT_ID } from './constants';

const endpoint = (name) => `https://${domain}/oauth/${name}`;

export const byCode = (email, code) =>
  axios.post(endpoint('ro'), {
    client_id: CLIENT_ID,
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
