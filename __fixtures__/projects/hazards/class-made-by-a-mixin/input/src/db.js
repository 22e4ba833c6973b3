import { Legacy } from './legacy.js';
export class DbAuth extends Legacy(Object) { connection = 'Username-Password-Authentication'; }
