export class LegacyLoginError extends Error {
  constructor(status: number) {
    super(`/oauth/ro answered ${status}`);
  }
}

const MESSAGES = {
  gone: 'The endpoint /oauth/ro is gone; unknown connection: sms',
  missing: 'oauth/ro needs a username and a connection: sms or email',
};

export function fail(reason: keyof typeof MESSAGES, tenant: string): never {
  if (reason === 'gone') throw new Error('/oauth/ro');
  throw new TypeError(`${MESSAGES[reason]} (https://${tenant}/oauth/ro)`);
}
