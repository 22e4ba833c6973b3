import type { AuthConfig } from 'angular-oauth2-oidc';

export const authConfig: AuthConfig = {
  issuer: 'https://acme.example.auth0.com/',
  clientId: 'l1br4ry',
  tokenEndpoint: 'https://acme.example.auth0.com/oauth/ro',
  scope: 'openid profile',
  oidc: false,
};
