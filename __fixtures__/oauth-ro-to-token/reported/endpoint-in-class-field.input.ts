export class Settings {
  readonly domain = 'acme.example.auth0.com';
  readonly loginPath = '/oauth/ro';
  readonly startPath = '/passwordless/start';
}
