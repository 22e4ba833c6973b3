import type { Argv, CommandModule } from 'yargs';
import { EXPLANATIONS } from '../legacy/messages.ts';
import type { FindingCode } from '../legacy/finding.ts';
import { OTP_PROBLEMS, SDK_PROBLEMS, START_PROBLEMS } from '../legacy/problems.ts';
import { REASONS, SCOPE_PROBLEMS, type Reason } from '../legacy/reasons.ts';
import { RESPONSE_USES } from '../legacy/response-use-texts.ts';
import { reasonInDocument, ruleDocument } from '../run/rule-documents.ts';
import { UsageError } from '../run/usage-error.ts';
import { EXIT } from './exit.ts';

/** The rules, and the codes that each gives. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'no-oauth-ro': ['passwordless-login', 'database-login', 'mirrored-request', ...Object.keys(REASONS)],
  'valid-scope': Object.keys(SCOPE_PROBLEMS),
  'no-legacy-passwordless-sdk': Object.keys(SDK_PROBLEMS),
  'valid-otp-grant': Object.keys(OTP_PROBLEMS),
  'valid-passwordless-start': Object.keys(START_PROBLEMS),
  'no-legacy-response-use': Object.keys(RESPONSE_USES),
};

function builder(argv: Argv) {
  return argv
    .positional('code', { type: 'string', describe: 'a rule or reason code; without one, all are listed' })
    .example('$0 explain', 'list all rules and codes')
    .example('$0 explain database-connection', 'what the code means, with before and after');
}

type Arguments = Awaited<ReturnType<typeof builder>['argv']>;

export const explainCommand: CommandModule<object, Arguments> = {
  command: 'explain [code]',
  describe: 'what a rule or reason code means, with before and after',
  builder: builder as CommandModule<object, Arguments>['builder'],
  handler({ code }) {
    process.stdout.write(code === undefined ? listAll() : explain(code));
    process.exitCode = EXIT.clean;
  },
};

function listAll(): string {
  const width = Math.max(...Object.keys(EXPLANATIONS).map((code) => code.length));
  const rules = Object.entries(RULES).map(([rule, codes]) => {
    return [rule, ...codes.map((code) => `  ${code.padEnd(width)}  ${(EXPLANATIONS[code as FindingCode] satisfies Reason).title}`)].join('\n');
  });
  return `${rules.join('\n\n')}\n`;
}

/** @throws {UsageError} for a code that there is not */
function explain(given: string): string {
  const code = given.replace(/^oauth-ro\//, '');
  if (Object.hasOwn(RULES, code)) return ruleDocument(code);
  const rule = Object.keys(RULES).find((name) => RULES[name]?.includes(code));
  if (rule === undefined) throw new UsageError(`there is no rule or code "${given}"; oauth-ro-codemod explain lists them all`);
  return `${code}\n\n${reasonInDocument(rule, code)}\n`;
}
