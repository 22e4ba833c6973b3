export enum Urls { RO_URL = 'https://acme.example.auth0.com/oauth/ro', TOKEN_URL2 = 'https://acme.example.auth0.com/oauth/token' }
export enum Urls { TOKEN_URL = 'https://keycloak.acme.example/token' }
