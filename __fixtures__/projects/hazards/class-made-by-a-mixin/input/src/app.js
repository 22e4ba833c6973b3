import { Legacy } from './legacy.js';
export class SmsAuth extends Legacy(Object) {}
