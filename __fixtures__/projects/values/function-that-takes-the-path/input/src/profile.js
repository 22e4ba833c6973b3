import axios from 'axios';
import { auth0Url } from './urls.js';

export const profile = (token) => axios.get(auth0Url('/userinfo'), { headers: { authorization: `Bearer ${token}` } });
