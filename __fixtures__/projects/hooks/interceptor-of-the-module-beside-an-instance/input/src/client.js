import axios from 'axios';

export const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });
