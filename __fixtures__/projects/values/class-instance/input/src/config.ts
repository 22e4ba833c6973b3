class Config {
  readonly clientId = 'abc';
  readonly loginUrl = 'https://acme.auth0.com/oauth/ro';
}

export const config = new Config();
