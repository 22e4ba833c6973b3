import type { FindingCode } from '../src/legacy/finding.ts';
import { START_PROBLEMS } from '../src/legacy/problems.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'valid-passwordless-start',
  description: 'disallow wrong, missing and refused parameters in requests to /passwordless/start of Auth0',
  codes: Object.keys(START_PROBLEMS) as FindingCode[],
  suggestion: 'Mend the request, as oauth-ro-codemod migrate does.',
  schema: {
    type: 'object',
    description: 'What the project knows better. The same keys are read from settings["oauth-ro"].',
    properties: properties('domains', 'passwordlessConnections'),
    additionalProperties: false,
  },
});
