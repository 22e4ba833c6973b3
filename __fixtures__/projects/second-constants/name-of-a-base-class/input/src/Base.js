export class Base { static TOKEN_URL = 'https://keycloak.acme.example/token'; }
