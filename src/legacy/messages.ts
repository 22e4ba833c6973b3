import type { ReportedSite, ProvenExchange } from './exchange.ts';
import type { FindingCode, ProvenCode } from './finding.ts';
import { REASONS, SCOPE_PROBLEMS, type Reason, type ReasonCode } from './reasons.ts';
import type { ScopeFinding } from './scopes.ts';

/** What is said of places that are proven. */
export const PROVEN = {
  'passwordless-login': {
    title: 'A passwordless login at the legacy endpoint /oauth/ro',
    why: 'Auth0 has replaced it by /oauth/token with the passwordless OTP grant (otp, realm). The whole request is seen, so it is rewritten safely.',
    todo: 'Run oauth-ro-codemod migrate, or take the suggestion in the editor.',
  },
  'database-login': {
    title: 'A password login at the legacy endpoint /oauth/ro',
    why: 'Auth0 has replaced it by /oauth/token with the password-realm grant. The whole request is seen, so it is rewritten safely.',
    todo: 'Run oauth-ro-codemod migrate --database-logins, or take the suggestion in the editor.',
  },
  'mirrored-request': {
    title: 'A test that stands in for a legacy request of the same file',
    why: 'The request is rewritten, and the test double with it.',
    todo: 'Run oauth-ro-codemod migrate, or take the suggestion in the editor.',
  },
} as const satisfies Record<ProvenCode, Reason>;

/** All codes with what they mean. */
export const EXPLANATIONS: Readonly<Record<FindingCode, Reason>> = { ...PROVEN, ...REASONS, ...SCOPE_PROBLEMS };

const CODES: Readonly<Record<ProvenExchange['target'], ProvenCode>> = {
  passwordless: 'passwordless-login',
  database: 'database-login',
  double: 'mirrored-request',
};

export function codeOfExchange({ target }: ProvenExchange): ProvenCode {
  return CODES[target];
}

export function messageOfProven(code: ProvenCode): string {
  return `${PROVEN[code].title}: ${PROVEN[code].why}`;
}

export function messageOfReported({ reason, detail }: Pick<ReportedSite, 'reason' | 'detail'>): string {
  return messageOfReason(reason, detail);
}

export function messageOfReason(reason: ReasonCode, detail?: string): string {
  const { title, why, todo } = REASONS[reason];
  return [`${title}: ${why}`, detail, todo].filter((part) => part !== undefined).join(' ');
}

export function messageOfScope({ code, found, replacement }: ScopeFinding): string {
  const { title, why } = SCOPE_PROBLEMS[code];
  const shown = JSON.stringify(found.trim());
  if (code === 'scope-typo') return `${title}: ${shown} is not a scope, ${JSON.stringify(replacement)} is. ${why}`;
  return `${title}: ${shown}. ${why}`;
}
