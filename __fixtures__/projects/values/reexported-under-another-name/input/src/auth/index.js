export { RO_URL as LOGIN_URL } from './urls.js';
