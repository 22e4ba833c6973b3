export class Base {
  static RO_URL = 'https://acme.example.auth0.com/oauth/ro';
}
