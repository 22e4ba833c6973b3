import { fileURLToPath } from 'node:url';
import { describeLogins } from './sdk-logins.ts';

// The newest of each major version; sdks.full.test.ts has those from which on the rewrites are made. To add a version, install it under an alias and add a row.
describeLogins({
  auth0: [
    { before: 'auth0-2', after: 'auth0-2' },
    { before: 'auth0-3', after: 'auth0-3' },
    { before: 'auth0-3', after: 'auth0-4' },
    { before: 'auth0-3', after: 'auth0-5' },
    { before: 'auth0-3', after: 'auth0-6' },
    { before: 'auth0-3', after: 'auth0-7' },
  ],
  'auth0-js': [
    { before: 'auth0-js-9', after: 'auth0-js-9' },
    { before: 'auth0-js-10', after: 'auth0-js-10' },
  ],
}, fileURLToPath(new URL('../../node_modules', import.meta.url)));
