import { defaults } from './defaults.js';

export const query = () => new URLSearchParams(defaults).toString();
