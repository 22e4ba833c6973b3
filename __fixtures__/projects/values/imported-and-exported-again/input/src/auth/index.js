import { RO_URL } from './urls.js';

export { RO_URL };
