import { createAuth0Client, type Auth0Client } from '@auth0/auth0-spa-js';

let client: Auth0Client;

export async function init() {
  client = await createAuth0Client({
    domain: 'login.acme.example.com',
    clientId: 'k3yL1meKiosk',
    authorizationParams: { redirect_uri: 'https://app.acme.example.com', scope: 'opend profile' },
  });
}

export const logIn = () => client.loginWithRedirect({ authorizationParams: { scope: 'opendid' } });
