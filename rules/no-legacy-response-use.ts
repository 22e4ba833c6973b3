import type { FindingCode } from '../src/legacy/finding.ts';
import { RESPONSE_USES } from '../src/legacy/response-use-texts.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'no-legacy-response-use',
  description: "disallow uses of a legacy login's response that fail behind /oauth/token",
  codes: Object.keys(RESPONSE_USES) as FindingCode[],
  suggestion: 'Accept the code of the new endpoint as well.',
  schema: {
    type: 'object',
    description: 'What people decide about the migration. The same keys are read from settings["oauth-ro"].',
    properties: properties('audience', 'audienceExpression', 'browserClients', 'databaseLogins', 'domains', 'passwordlessConnections', 'scopes'),
    additionalProperties: false,
    not: { type: 'object', required: ['audience', 'audienceExpression'] },
  },
});
