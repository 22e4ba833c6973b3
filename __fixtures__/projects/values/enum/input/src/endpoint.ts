export enum Endpoint {
  Start = '/passwordless/start',
  Login = '/oauth/ro',
}
