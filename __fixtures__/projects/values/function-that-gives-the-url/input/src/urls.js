export function roUrl(tenant) {
  return `https://${tenant}.auth0.com/oauth/ro`;
}
