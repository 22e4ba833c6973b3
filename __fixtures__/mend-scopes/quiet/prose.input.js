/* Ask for offline access with the scope offline_access; "opend" is a typo. */
export const HELP = 'For offline access add the scope offline_access to openid.';

export const message = (scope) => `scope ${scope}: openid is not "opend profile"`;
