export { AUTH0_RO_URL } from './constants.js';
export { bySms } from './sms.js';
