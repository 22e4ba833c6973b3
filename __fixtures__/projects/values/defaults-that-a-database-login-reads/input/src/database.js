import axios from 'axios';
import { defaults } from './defaults.js';

export const login = (user, secret) => axios.post('https://acme.auth0.com/oauth/ro', { ...defaults, connection: 'staff', username: user, password: secret });
