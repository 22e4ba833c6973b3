export { RO_URL, TOKEN_URL2 } from './urls.js';
export { TOKEN_URL } from './other.js';
