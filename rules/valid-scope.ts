import type { FindingCode } from '../src/legacy/finding.ts';
import { SCOPE_PROBLEMS } from '../src/legacy/reasons.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'valid-scope',
  description: 'disallow misspelled, wrongly separated, repeated and obsolete scopes of Auth0',
  codes: Object.keys(SCOPE_PROBLEMS) as FindingCode[],
  suggestion: 'Mend the scope, as oauth-ro-codemod migrate does.',
  fixable: 'code',
  schema: {
    type: 'object',
    description: 'What the project knows better. The same keys are read from settings["oauth-ro"].',
    properties: properties('domains', 'scopes'),
    additionalProperties: false,
  },
});
