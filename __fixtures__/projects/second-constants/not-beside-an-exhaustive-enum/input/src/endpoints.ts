export enum Endpoint {
  UserInfo = 'https://acme.example.auth0.com/userinfo',
  Login = 'https://acme.example.auth0.com/oauth/ro',
}
