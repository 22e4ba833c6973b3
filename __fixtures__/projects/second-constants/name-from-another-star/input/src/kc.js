import axios from 'axios';
import { TOKEN_URL } from './urls.js';

export const refresh = (token) => axios.post(TOKEN_URL, token);
