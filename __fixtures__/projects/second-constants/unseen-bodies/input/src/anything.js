import axios from 'axios';
import { AUTH0_RO_URL } from './constants.js';

export const exchange = (body) => axios.post(AUTH0_RO_URL, body);
