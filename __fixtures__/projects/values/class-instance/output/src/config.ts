class Config {
  readonly clientId = 'abc';
  readonly loginUrl = 'https://acme.auth0.com/oauth/token';
}

export const config = new Config();
