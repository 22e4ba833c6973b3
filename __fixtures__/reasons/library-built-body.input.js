import { ResourceOwnerPassword } from 'simple-oauth2';

export const client = new ResourceOwnerPassword({
  client: { id: CLIENT_ID, secret: CLIENT_SECRET },
  auth: { tokenHost: 'https://acme.example.auth0.com', tokenPath: '/oauth/ro' },
});
