export class Urls {
  static readonly start = 'https://acme.auth0.com/passwordless/start';
  static readonly ro = 'https://acme.auth0.com/oauth/ro';
}
