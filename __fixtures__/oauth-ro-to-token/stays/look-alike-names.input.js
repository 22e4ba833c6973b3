import { oauthRo } from './legacy/oauth-ro.js';

const OAUTH_RO_ENABLED = process.env.OAUTH_RO === '1';

export function login({ username, password, connection }) {
  const oauth = { ro: oauthRo, token: 'token' };
  if (OAUTH_RO_ENABLED) return oauth.ro({ client_id: 'k3yL1meKiosk', username, password, connection, grant_type: 'password' });
  return oauth['ro'].call(null, username);
}
