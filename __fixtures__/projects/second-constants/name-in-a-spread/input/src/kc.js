export const KC = { loginTokenUrl: 'https://keycloak.acme.example/token' };
