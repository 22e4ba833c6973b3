/** Words for the second step, which a name for the first does without. */
const SECOND_STEP = /^(?:check|complete|confirm|exchange|finish|redeem|submit|validate|verify)(?=[A-Z_]|$)_?/;

/** Words that only say that something is done. */
const FRAME = /^(?:attempt|do|handle|on|perform|try|use)(?=[A-Z_])_?/;

/** Names that say nothing of what is started: handlers of frameworks, and what is handed to them. */
const SAYS_NOTHING = /^(?:_.*|action|anonymous|call|callback|DELETE|default|exec|execute|GET|handle|handler|loader|main|middleware|PATCH|POST|PUT|post|request|run|send)$/;

const uncapitalized = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * Names for the first step of what a function does, the best first: `login` is started by `startLogin`, `verify_sms` by `start_sms`.
 *
 * @param name the function that exchanges the code
 * @param isShared whether it exchanges codes of other connections as well
 */
export function* startNames(name: string | undefined, connection: string, isShared: boolean): Generator<string> {
  const isPlain = name !== undefined && /^[A-Za-z][\w$]*$/.test(name) && !SAYS_NOTHING.test(name) && !/start/i.test(name);
  const isSnake = isPlain && isSnakeCase(name);
  const stem = (isPlain && uncapitalized(name.replace(FRAME, '')).replace(SECOND_STEP, '')) || 'login';
  const words = connection.replace(/[^A-Za-z0-9]+(.?)/g, (_, letter: string) => letter.toUpperCase());
  const first = isSnake ? `start_${stem}` : `start${capitalized(stem)}`;
  const second = isSnake ? `${first}_by_${words.toLowerCase()}` : `${first}By${capitalized(words)}`;
  const names = isShared && !new RegExp(words, 'i').test(first) ? [second] : [first, second];
  yield* names;
  for (let number = 2; ; number++) yield `${names.at(-1)}${number}`;
}

export function isSnakeCase(name: string): boolean {
  return /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name);
}
