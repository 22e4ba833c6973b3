export enum Endpoint {
  Start = 'https://acme.auth0.com/passwordless/start',
  Ro = 'https://acme.auth0.com/oauth/ro',
}
