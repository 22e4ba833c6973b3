export enum Urls { RO_URL = 'https://acme.example.auth0.com/oauth/ro' }
export enum Urls { TOKEN_URL = 'https://keycloak.acme.example/token' }
