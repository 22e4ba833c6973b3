import { Base } from './Base.js';
export class Auth extends Base {
  static RO_URL = 'https://acme.example.auth0.com/oauth/ro';
  static TOKEN_URL2 = 'https://acme.example.auth0.com/oauth/token';
}
