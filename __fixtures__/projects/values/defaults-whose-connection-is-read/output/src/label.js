import { defaults } from './defaults.js';

export const label = () => `Log in by ${defaults.realm}`;
