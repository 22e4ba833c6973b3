import { RestClient } from '@acme/rest';

@RestClient({
  baseUrl: 'https://acme.example.auth0.com',
  paths: { start: '/passwordless/start', login: '/oauth/ro' },
})
export class Auth0Client {}
