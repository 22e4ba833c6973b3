import { createAuth0Client } from '@auth0/auth0-spa-js';

const auth0 = await createAuth0Client({ domain: 'acme.example.auth0.com', clientId: 'abc' });
await auth0.loginWithRedirect();
