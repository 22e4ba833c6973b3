import { sanitizeName } from '../report/sanitize.ts';
import type { FoundAudience } from '../run/audiences.ts';
import type { Config } from '../run/config.ts';
import type { RunResult } from '../run/run.ts';
import { isExpression } from '../syntax/expression.ts';
import type { Prompt } from './prompt.ts';

/** What the logins are to ask for: a value, or code that reads one. */
export type ChosenAudience = Pick<Config, 'audience' | 'audienceExpression'>;

/** Whether a run rewrites logins that ask for no audience. */
export function lacksAudience({ results }: RunResult): boolean {
  return results.some(({ analysis, outcomes }) => outcomes.some(({ finding, state }) => finding.rule === 'no-oauth-ro' && state === 'rewritten') && analysis.followUps.some(({ code }) => code === 'audience-missing'));
}

/**
 * Asks once what the rewritten logins are to ask for, and offers what the project asks Auth0 for already.
 *
 * @param found what the project asks for
 * @returns nothing where they are to ask for none
 */
export async function askAudience(found: readonly FoundAudience[], prompt: Prompt): Promise<ChosenAudience | undefined> {
  prompt.show('The rewritten logins ask for no audience: their access tokens are good for /userinfo only.\n');
  for (const [index, audience] of found.entries()) prompt.show(`  ${index + 1}  ${textOf(audience)}\n`);
  const range = found.length > 1 ? `1-${found.length}, ` : found.length === 1 ? '1, ' : '';
  const answer = (await prompt.ask(`Audience for them (${range}the identifier of an API, or Enter for none)? `))?.trim() ?? '';
  if (answer === '') return undefined;
  const chosen = found[Number(answer) - 1];
  if (chosen) return chosen.kind === 'value' ? { audience: chosen.text } : { audienceExpression: chosen.text };
  return /^process\.env\b/.test(answer) && isExpression(answer) ? { audienceExpression: answer } : { audience: answer };
}

function textOf({ text, places: [first, ...others] }: FoundAudience): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${sanitizeName(text)}${first ? `  (${sanitizeName(first.file)}:${first.line}:${first.column}${more})` : ''}`;
}
