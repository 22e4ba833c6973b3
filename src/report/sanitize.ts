/** Text that comes from files or their names, made harmless for a terminal: control characters are shown, not sent. */
export function sanitize(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
}

/** Text for people, in which no line is one that GitHub Actions takes for a command of its workflow. */
export function sanitizeText(text: string): string {
  return withoutCommands(sanitize(text));
}

function withoutCommands(text: string): string {
  return text.replace(/(^|\s)::/g, '$1:\\u{3a}').replaceAll('##[', '#\\u{23}[');
}

/** A file name in one line, which no log of GitHub Actions takes for a command, wherever it stands in the line. */
export function sanitizeName(name: string): string {
  const line = sanitize(name).replace(/[\t\n]/g, (unit) => (unit === '\t' ? '\\t' : '\\n'));
  return withoutCommands(line.replace(/^\s*::/, './$&'));
}

/** Data as JSON, in which no character is one that a terminal obeys. */
export function toJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  return text.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
