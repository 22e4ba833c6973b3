export const enum Endpoint {
  Login = 'https://acme.auth0.com/oauth/ro',
}
