import axios from 'axios';

export const auth = axios.create({ baseURL: 'https://acme.example.auth0.com/oauth' });
