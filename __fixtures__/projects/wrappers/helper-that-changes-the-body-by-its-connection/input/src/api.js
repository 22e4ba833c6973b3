import axios from 'axios';
import { prepare } from './prepare.js';

export const send = (path, body) => axios.post(`https://acme.example.auth0.com${path}`, prepare(body));
