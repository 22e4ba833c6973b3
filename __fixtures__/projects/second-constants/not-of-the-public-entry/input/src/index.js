export { bySms } from './sms.js';
