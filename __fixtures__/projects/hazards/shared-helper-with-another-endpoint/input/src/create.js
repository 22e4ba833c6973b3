import axios from 'axios';
import { credentials } from './body.js';

export const create = (username, password) =>
  axios.post('https://acme.auth0.com/api/v2/users', credentials('staff', username, password), { headers: { authorization: `Bearer ${process.env.TOKEN}` } });
