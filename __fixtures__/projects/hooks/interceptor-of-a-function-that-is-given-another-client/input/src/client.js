import axios from 'axios';
import { install } from './interceptors.js';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });
const api = axios.create({ baseURL: 'https://api.example.com' });
install(api);
