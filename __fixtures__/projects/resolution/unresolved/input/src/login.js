import axios from 'axios';
import { defaults } from 'virtual-config';

export const login = (phone, code) => axios.post('https://acme.auth0.com/oauth/ro', { ...defaults, username: phone, password: code });
