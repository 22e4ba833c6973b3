export { RO_URL } from './urls.js';
