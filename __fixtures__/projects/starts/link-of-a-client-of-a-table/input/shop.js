import axios from 'axios';
import { CLIENTS } from './clients.js';
export const startShop = (email) => axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: CLIENTS.shop, connection: 'email', email });
