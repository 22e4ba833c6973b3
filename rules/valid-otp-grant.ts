import type { FindingCode } from '../src/legacy/finding.ts';
import { OTP_PROBLEMS } from '../src/legacy/problems.ts';
import { createRule } from './create-rule.ts';
import { properties } from './schema.ts';

export default createRule({
  name: 'valid-otp-grant',
  description: 'disallow wrong, missing and leftover parameters in requests for the passwordless OTP grant of Auth0',
  codes: Object.keys(OTP_PROBLEMS) as FindingCode[],
  suggestion: 'Mend the request, as oauth-ro-codemod migrate does.',
  schema: {
    type: 'object',
    description: 'What the project knows better. The same keys are read from settings["oauth-ro"].',
    properties: properties('domains', 'passwordlessConnections'),
    additionalProperties: false,
  },
});
