/** The scopes of OpenID Connect, and the one for refresh tokens (https://auth0.com/docs/get-started/apis/scopes/openid-connect-scopes). */
export const OIDC_SCOPES = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access'] as const;

/** Every misspelling that this project mends, with what it stands for. All of them were seen, or are one slip of the keyboard away. */
export const SCOPE_TYPOS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    openid: [
      'opend', 'opneid', 'opendid', 'open_id', 'open-id', 'openId', 'openID', 'OpenID', 'OpenId', 'OPENID', 'opeind', 'oepnid',
      'opnid', 'openidd', 'oppenid', 'opeid', 'openiid', 'poenid', 'openif', 'opemid',
    ],
    profile: ['profle', 'porfile', 'proflie', 'profil', 'prfile', 'proifle', 'profie', 'profilee', 'proffile', 'Profile', 'pofile'],
    email: ['emial', 'eamil', 'emal', 'emaill', 'Email', 'e-mail', 'emai'],
    offline_access: [
      'offline-access', 'offline_acess', 'offline_acesss', 'offline_accesss', 'offline_acces', 'offlineaccess', 'offlineAccess',
      'ofline_access', 'offline_acccess', 'offline_asccess', 'offline.access', 'offline:access', 'offlline_access',
    ],
    phone: ['phoen'],
    address: ['adress', 'addres', 'adddress'],
    'update:current_user_identities': ['update:current_user_identites'],
  }).flatMap(([scope, typos]) => typos.map((typo) => [typo, scope] as const)),
);

/** Scopes written as two words, which are two scopes and not the one that was meant. */
export const SCOPE_PAIRS: ReadonlyMap<string, string> = new Map([['offline access', 'offline_access']]);

/**
 * Claims of the user profile that `/oauth/ro` took as scopes. The OIDC-conformant pipeline knows none of them
 * (https://auth0.com/docs/authenticate/login/oidc-conformant-authentication/oidc-adoption-rop-flow).
 */
export const CLAIM_SCOPES: ReadonlySet<string> = new Set([
  'app_metadata', 'clientID', 'created_at', 'email_verified', 'family_name', 'gender', 'given_name', 'global_client_id', 'groups',
  'identities', 'last_ip', 'last_login', 'locale', 'logins_count', 'middle_name', 'name', 'nickname', 'permissions', 'phone_number', 'picture',
  'role', 'roles', 'updated_at', 'user_id', 'user_metadata', 'username',
]);
