import { AUTH0_RO_URL } from './constants.js';

export const help = () => `Logins go to ${AUTH0_RO_URL}.`;
