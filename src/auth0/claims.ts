/**
 * The claims that an ID token of the OIDC-conformant pipeline may hold by itself: those of JSON Web Tokens, of OpenID Connect
 * (https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims) and of Auth0's organizations.
 */
const STANDARD_CLAIMS: ReadonlySet<string> = new Set([
  'acr', 'amr', 'at_hash', 'aud', 'auth_time', 'azp', 'c_hash', 'exp', 'iat', 'iss', 'jti', 'nbf', 'nonce', 'org_id', 'org_name', 's_hash', 'sid', 'sub',
  'address', 'birthdate', 'email', 'email_verified', 'family_name', 'gender', 'given_name', 'locale', 'middle_name', 'name', 'nickname', 'phone_number', 'phone_number_verified',
  'picture', 'preferred_username', 'profile', 'updated_at', 'website', 'zoneinfo',
]);

/** Members that every object has. */
const OF_OBJECTS = new Set(['constructor', 'hasOwnProperty', 'toJSON', 'toLocaleString', 'toString', 'valueOf']);

/**
 * Whether a claim comes by itself no more. Custom claims have the form of a URL, and an Action adds them
 * (https://auth0.com/docs/secure/tokens/json-web-tokens/create-custom-claims).
 */
export function isLostClaim(name: string): boolean {
  return !STANDARD_CLAIMS.has(name) && !OF_OBJECTS.has(name) && !/[:/]|^\d+$/.test(name);
}
