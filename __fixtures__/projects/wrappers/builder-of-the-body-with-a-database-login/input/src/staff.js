import axios from 'axios';
import { loginBody } from './body.js';

export const byPassword = (user, secret) => axios.post('https://acme.auth0.com/oauth/ro', loginBody('staff', user, secret));
