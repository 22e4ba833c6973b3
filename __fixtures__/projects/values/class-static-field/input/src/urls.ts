export class Urls {
  static readonly host = 'https://acme.auth0.com';
  static readonly login = `${Urls.host}/oauth/ro`;
}
