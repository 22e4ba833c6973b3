import { Refusal, type AnswerName } from './answers.ts';
import type { Parameter, Parameters } from './parameters.ts';

/** Refuses every parameter that a table does not hold. */
export function checkKeys(table: readonly Parameter[], sent: Parameters, unknown: AnswerName): void {
  const strangers = Object.keys(sent).filter((key) => !table.some((parameter) => parameter.key === key));
  if (strangers.length > 0) throw new Refusal(unknown, { keys: strangers.join(', ') });
}

/** Refuses parameters of a table that are missing or of the wrong kind. */
export function checkValues(table: readonly Parameter[], sent: Parameters): void {
  for (const { key, missing, accepts, wrong } of table) {
    const value = sent[key];
    const isMissing = value === undefined || value === null || (value === '' && !accepts.mayBeEmpty);
    if (isMissing && missing) throw new Refusal(missing, { key });
    if (!isMissing && !accepts.test(value)) throw new Refusal(wrong, { key, type: typeof value });
  }
}
