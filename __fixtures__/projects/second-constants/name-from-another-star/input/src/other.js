export const TOKEN_URL = 'https://keycloak.acme.example/token';
