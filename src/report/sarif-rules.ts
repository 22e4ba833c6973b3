import { FOLLOW_UPS, type FollowUpText } from '../legacy/follow-up-texts.ts';
import { EXPLANATIONS } from '../legacy/messages.ts';
import type { Reason } from '../legacy/reasons.ts';
import { groupBy, type ReportContext } from './context.ts';
import type { Report, ReportedFinding, ReportedFollowUp } from './report.ts';

/** What a rule of SARIF says, as code scanning shows it. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Code scanning has one title and one help for each rule, and both differ by reason. */
export function ruleId({ rule, reason }: ReportedFinding): string {
  return `${rule}/${reason}`;
}

export function followUpId({ code }: ReportedFollowUp): string {
  return `follow-up/${code}`;
}

/** The rules that a report speaks of, each once. */
export function rulesOf({ findings, followUps }: Report, context: ReportContext): readonly SarifRule[] {
  return [
    ...[...groupBy(findings, ruleId).values()].flatMap(([first]) => (first ? [ruleOf(first, context)] : [])),
    ...[...groupBy(followUps, followUpId).values()].flatMap(([first]) => (first ? [ruleOfFollowUp(first, context)] : [])),
  ];
}

function ruleOf(finding: ReportedFinding, { explain }: ReportContext): SarifRule {
  const { rule, reason, message, severity, url } = finding;
  const { title, why, todo } = (EXPLANATIONS as Partial<Record<string, Reason>>)[reason] ?? { title: reason, why: message, todo: '' };
  const help = `${why} ${todo}`.trim();
  return {
    id: ruleId(finding),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${why}` },
    help: { text: help, markdown: explain(rule, reason) ?? help },
    helpUri: url,
    defaultConfiguration: { level: severity },
    properties: { ...COMMON, 'problem.severity': severity },
  };
}

function ruleOfFollowUp(followUp: ReportedFollowUp, { isStrict }: ReportContext): SarifRule {
  const { message } = (FOLLOW_UPS as Partial<Record<string, FollowUpText>>)[followUp.code] ?? followUp;
  return {
    id: followUpId(followUp),
    shortDescription: { text: firstSentence(message) },
    fullDescription: { text: message },
    help: { text: message, markdown: `${message} [The document of Auth0](${followUp.document}) says so.` },
    helpUri: followUp.document,
    defaultConfiguration: { level: isStrict ? 'warning' : 'note' },
    properties: { ...COMMON, 'problem.severity': isStrict ? 'warning' : 'recommendation' },
  };
}

const COMMON = { precision: 'very-high', tags: ['auth0', 'authentication', 'migration'] };

function firstSentence(text: string): string {
  return /^.+?[.:](?=\s|$)/s.exec(text)?.[0].slice(0, -1) ?? text;
}
