/** Text that comes from files or their names, made harmless for a terminal: control characters are shown, not sent. */
export function sanitize(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`);
}

/** A file name in one line. */
export function sanitizeName(name: string): string {
  return sanitize(name).replace(/[\t\n]/g, (unit) => (unit === '\t' ? '\\t' : '\\n'));
}
