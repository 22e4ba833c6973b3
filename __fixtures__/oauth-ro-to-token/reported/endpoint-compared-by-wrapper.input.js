import { refresh } from './session.js';

export async function call(path, options) {
  if (path !== '/oauth/ro') await refresh();
  return fetch(`https://acme.example.auth0.com${path}`, options);
}
