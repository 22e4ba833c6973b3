import { AUTH0_RO_URL, CLIENT_ID } from './endpoints.mjs';

export const staffRequest = (username, password) => ({
  url: AUTH0_RO_URL,
  body: { client_id: CLIENT_ID, grant_type: 'password', connection: 'Username-Password-Authentication', username, password },
});
