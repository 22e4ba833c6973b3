import type { Formatter, ReportContext } from './context.ts';
import type { Report } from './report.ts';

/** What stands for each character of a secret, so that every column stays what it was. */
const MASK = '*';

/** What the names of keys, variables, options and headers of secrets end in. */
const NAME = String.raw`(?<![\w$.-])[\w$.-]*?(?:secret|passwor[dt]|passwd|passphrase|api_?key|private_?key|(?:access|refresh|id|bearer|auth|session)_?token|otp)`;
/** A code is a secret where it is one: digits, as they are sent to people. */
const CODE_NAME = String.raw`(?<![\w$.-])[\w$.-]*?(?:code|otp|pin)`;
const ASSIGNED = String.raw`\\*["'\x60]?\]?\s*(?::|=(?!=))\s*`;
const GIVEN = String.raw`\(\s*["'\x60]`;

/** Where secrets stand in texts of any language. The last group that fits is the secret. */
const PATTERNS: readonly RegExp[] = [
  // `client_secret: 'x'`, `CLIENT_SECRET = "x"`, `"password": "x"`.
  new RegExp(String.raw`${NAME}${ASSIGNED}(["'\x60])((?:\\.|(?!\1)[^\\\r\n])+)\1`, 'gi'),
  // The same in a text that is quoted itself: `"{\"password\": \"x\"}"`.
  new RegExp(String.raw`${NAME}${ASSIGNED}(\\+["'])((?:(?!\1)[^\r\n])+)\1`, 'gi'),
  // `form.append('password', 'x')`.
  new RegExp(String.raw`${GIVEN}${NAME}["'\x60]\s*,\s*(["'\x60])((?:\\.|(?!\1)[^\\\r\n])+)\1`, 'gi'),
  // `password=x&…` in a form; `client_secret: x` in a setting, where it is no name of a variable.
  new RegExp(String.raw`${NAME}=([^\s&"'\x60$<>{}()=;,]+)`, 'gi'),
  new RegExp(String.raw`^[ \t]*(?:-[ \t]+)?${NAME}:[ \t]+(?=\S*\d)([^\s"'\x60$<>{}()&;,]{8,})[ \t]*$`, 'gim'),
  new RegExp(String.raw`${CODE_NAME}${ASSIGNED}\\*["'\x60]?(\d{4,8})\b`, 'gi'),
  new RegExp(String.raw`${GIVEN}${CODE_NAME}["'\x60]\s*,\s*["'\x60]?(\d{4,8})\b`, 'gi'),
  // Tokens in three parts (RFC 7519), wherever they stand.
  /(?<![\w-])(eyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)?)/g,
  // `Authorization: Bearer x` (RFC 6750, RFC 7617), and users in addresses.
  /\b(?:Bearer|Basic)\s+([\w.~+/=-]{8,})/gi,
  /:\/\/[^\s/:@"'`]*:([^\s/@"'`$]+)@/g,
];

/** Words of the protocol, and types, which are no secrets wherever they stand. */
const PUBLIC = /^(?:password|otp|code|realm|connection|sms|email|link|username|phone_number|openid|string|number|any|unknown|undefined|null|true|false|(?:config|env|import\.meta|options|process|props|this)\.[\w$.]+|https?:\/\/[^\s@]*|\$\{[^}]*\})$/i;

/** Text of files, or about them, with its secrets masked, every other character at its place. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (const pattern of PATTERNS) {
    masked = masked.replace(pattern, (whole, ...rest: unknown[]) => {
      const groups = rest.slice(0, rest.findIndex((one) => typeof one === 'number'));
      const secret = groups.at(-1) as string;
      const at = whole.lastIndexOf(secret);
      return PUBLIC.test(secret) ? whole : whole.slice(0, at) + MASK.repeat(secret.length) + whole.slice(at + secret.length);
    });
  }
  return masked;
}

/** A form of the report that shows no secret: not in messages, and not in the code around them. */
export function withoutSecrets(format: Formatter): Formatter {
  return (report, context) => format(maskedReport(report), maskedContext(context));
}

function maskedReport(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, message: maskSecrets(finding.message), ...(finding.detail === undefined ? {} : { detail: maskSecrets(finding.detail) }) })),
    followUps: report.followUps.map((followUp) => ({ ...followUp, message: maskSecrets(followUp.message) })),
    errors: report.errors.map((error) => ({ ...error, message: maskSecrets(error.message) })),
  };
}

function maskedContext(context: ReportContext): ReportContext {
  const known = new Map<string, string | undefined>();
  return {
    ...context,
    changes: context.changes.map((change) => ({ ...change, oldText: maskSecrets(change.oldText), newText: maskSecrets(change.newText) })),
    textOf: (file) => {
      if (!known.has(file)) known.set(file, masked(context.textOf(file)));
      return known.get(file);
    },
  };
}

function masked(text: string | undefined): string | undefined {
  return text === undefined ? undefined : maskSecrets(text);
}
