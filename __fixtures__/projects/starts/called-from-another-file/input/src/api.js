import axios from 'axios';
import { domain } from './config.js';

export function requestCode(body) {
  return axios.post(`${domain}/passwordless/start`, body);
}
