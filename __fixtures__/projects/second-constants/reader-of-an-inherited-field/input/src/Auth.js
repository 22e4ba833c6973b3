import { Base } from './Base.js';

export class Auth extends Base {}
