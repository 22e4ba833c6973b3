import axios from 'axios';
import { loginBody } from './body.js';

export const bySms = (phone, code) => axios.post('https://acme.auth0.com/oauth/ro', loginBody('sms', phone, code));
