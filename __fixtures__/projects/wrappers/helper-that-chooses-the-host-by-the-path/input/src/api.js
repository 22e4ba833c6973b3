import axios from 'axios';
import { urlOf } from './url.js';

export const send = (path, body) => axios.post(urlOf(path), body);
