/** Packages of Auth0 whose constructors, calls and components take a `scope`. */
export const AUTH0_PACKAGES =
  /^(?:@auth0\/(?:auth0-(?:angular|react|spa-js|vue|auth-js)|nextjs-auth0|cordova|lock)(?:\/.*)?|angular-auth0|angular-lock|auth0(?:-(?:angular|js|lock(?:-passwordless)?))?(?:\/.*)?|next-auth\/providers\/auth0|@auth\/(?:core|[\w-]+)\/providers\/auth0|express-openid-connect|express-oauth2-jwt-bearer|passport-auth0(?:-.*)?|react-native-auth0)$/;

/** Globals of Auth0's scripts, and names under which frameworks hand its services to code. */
export const AUTH0_NAMES = /^(?:[aA]uth0|Auth0(?:Client|Lock(?:Passwordless)?|Provider|Plugin)|WebAuth|angularAuth0|createAuth0|createAuth0Client|initAuth0|lock|webAuth)(?:\(\))?$/;
