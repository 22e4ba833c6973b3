import { RO_URL } from './urls.js';

export const broken = ( => RO_URL;
