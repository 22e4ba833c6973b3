export { RO_URL } from './urls.js';
export { TOKEN_URL } from './other.js';
