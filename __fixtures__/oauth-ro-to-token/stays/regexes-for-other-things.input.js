const ROLES = /\/oauth\/ro(?:les|utes)/;
const ANY_OAUTH = /^\/oauth\/\w+$/;
const ROUTER = new RegExp('^/oauth/router/\\d+$');
const LOCALE = /^(?:de|en|ro)$/;

export function isOauthPage(path) {
  return ROLES.test(path) || ANY_OAUTH.test(path) || ROUTER.test(path) || (LOCALE.test(path) && path !== 'oauth');
}
