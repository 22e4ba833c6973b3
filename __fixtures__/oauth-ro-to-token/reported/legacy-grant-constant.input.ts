export const RO_GRANT = 'http://auth0.com/oauth/legacy/grant-type/ro';

export function isLegacy(grants: string[]): boolean {
  return grants.includes(RO_GRANT) || grants.includes("http://auth0.com/oauth/legacy/grant-type/access_token");
}
