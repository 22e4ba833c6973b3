import type { FindingCode } from '../src/legacy/finding.ts';
import { SDK_PROBLEMS } from '../src/legacy/problems.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'no-legacy-passwordless-sdk',
  description: "disallow calls of Auth0's SDKs that log in at legacy endpoints",
  codes: Object.keys(SDK_PROBLEMS) as FindingCode[],
  suggestion: 'Write the newer call, as oauth-ro-codemod migrate does.',
  schema: {
    type: 'object',
    description: 'What the project knows better. The same keys are read from settings["oauth-ro"].',
    properties: properties('assume', 'audience', 'audienceExpression', 'browserClients', 'databaseLogins', 'passwordlessConnections'),
    not: { type: 'object', required: ['audience', 'audienceExpression'] },
    additionalProperties: false,
  },
});
