import { PROVEN, REASONS } from '../src/legacy/reasons.ts';
import type { FindingCode } from '../src/legacy/finding.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'no-oauth-ro',
  description: "disallow logins at Auth0's legacy endpoint /oauth/ro",
  codes: [...Object.keys(PROVEN), ...Object.keys(REASONS)] as FindingCode[],
  suggestion: 'Rewrite the login to /oauth/token, as oauth-ro-codemod migrate does.',
  schema: {
    type: 'object',
    description: 'What people decide about the migration. The same keys are read from settings["oauth-ro"].',
    properties: properties('audience', 'audienceExpression', 'browserClients', 'databaseLogins', 'passwordlessConnections', 'scopes'),
    additionalProperties: false,
    not: { type: 'object', required: ['audience', 'audienceExpression'] },
  },
});
