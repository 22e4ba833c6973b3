import { hintOf } from '../run/hint.ts';
import { UsageError } from '../run/usage-error.ts';

/** The call in which a mistake was made. */
interface Call {
  /** The name of the program. */
  readonly name: string;
  readonly command: string | undefined;
  readonly commands: readonly string[];
  /** The options of the command, as they are written. */
  readonly options: readonly string[];
}

/** A message of the parser of arguments, and what it says of the call. */
interface MistakeRow {
  readonly pattern: RegExp;
  say(match: RegExpExecArray, call: Call): string;
}

const MISTAKES: readonly MistakeRow[] = [
  { pattern: /^Unknown (?:argument|command)s?: (.*)$/s, say: ([, names = ''], call) => unknown(names, call) },
  { pattern: /^Not enough arguments following: (.*)$/s, say: ([, option = '']) => `--${option} needs a value` },
  {
    pattern: /Argument: ([\w-]+), Given: "(.*)", Choices: (.*)$/s,
    say: ([, option = '', given = '', choices = '']) => `--${option} cannot be "${given}"; choose ${choices.replaceAll('"', '').trim().split(', ').join(' or ')}`,
  },
  { pattern: /^Arguments ([\w-]+) and ([\w-]+) are mutually exclusive$/s, say: ([, left = '', right = '']) => `--${left} and --${right} exclude each other` },
];

/** What the parser of arguments complains of, in one line that says what is wrong and where to look. */
export function mistakeOf(message: string, call: Call): UsageError {
  const help = call.command === undefined ? `${call.name} --help` : `${call.name} ${call.command} --help`;
  for (const { pattern, say } of MISTAKES) {
    const match = pattern.exec(message);
    if (match) return new UsageError(`${say(match, call)} (see ${help})`);
  }
  return new UsageError(`${message} (see ${help})`);
}

/** The parser names an option twice, as it was written and in camel case. */
function unknown(names: string, { command, commands, options }: Call): string {
  const [given = ''] = names.split(', ');
  if (command === undefined) return `unknown command ${given}${hintOf(given, commands)}`;
  const isOption = names.split(', ').length > 1 || given.includes('-') || /[a-z]/.test(given);
  const hint = hintOf(given, options).replace(/"(.*)"/, '--$1');
  return isOption ? `unknown option ${given}${hint}` : `too much: ${given}`;
}
