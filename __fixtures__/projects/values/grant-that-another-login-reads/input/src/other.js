import axios from 'axios';
import { GRANT } from './constants.js';

export const staff = (user, secret) => axios.post('https://login.example.com/token', { grant_type: GRANT, username: user, password: secret });
