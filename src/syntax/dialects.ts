/** One way to read a file: the plugins and options of the Babel parser, or the parser of Flow itself. */
export interface Dialect {
  readonly parser: 'babylon' | 'flow';
  readonly plugins: readonly unknown[];
  readonly sourceType: 'unambiguous' | 'script';
  /** Whether `await` is a keyword outside async functions; old scripts use it as a name. */
  readonly topLevelAwait: boolean;
}

const PROPOSALS = [
  'decoratorAutoAccessors',
  'deferredImportEvaluation',
  'destructuringPrivate',
  'exportDefaultFrom',
  'explicitResourceManagement',
  'functionBind',
  'functionSent',
  'regexpUnicodeSets',
  'sourcePhaseImports',
  'throwExpressions',
  'doExpressions',
  ['optionalChainingAssign', { version: '2023-07' }],
  ['importAttributes', { deprecatedAssertSyntax: true }],
];

/** `class @dec` in the form of TypeScript before 5 (parameters too), and in the form of the standard. */
const LEGACY_DECORATORS = 'decorators-legacy';
const STANDARD_DECORATORS = ['decorators', { version: '2023-11', allowCallParenthesized: true }];

const FLOW = [['flow', { all: true, enums: true }], 'flowComments'];
const FLOW_ANNOTATIONS = [['flow', { enums: true }], 'flowComments'];

function babel(plugins: readonly unknown[], overrides: Partial<Dialect> = {}): Dialect {
  return {
    parser: 'babylon',
    plugins: [['estree', { classFeatures: true }], ...plugins, ...PROPOSALS],
    sourceType: 'unambiguous',
    topLevelAwait: true,
    ...overrides,
  };
}

const OLD_SCRIPT: Partial<Dialect> = { sourceType: 'script', topLevelAwait: false };

const TYPESCRIPT: readonly Dialect[] = [
  babel(['typescript', LEGACY_DECORATORS]),
  babel(['typescript', STANDARD_DECORATORS]),
  babel(['typescript', LEGACY_DECORATORS], OLD_SCRIPT),
];

const TSX: readonly Dialect[] = [
  babel(['typescript', 'jsx', LEGACY_DECORATORS]),
  babel(['typescript', 'jsx', STANDARD_DECORATORS]),
  babel(['typescript', 'jsx', LEGACY_DECORATORS], OLD_SCRIPT),
];

const PLAIN: readonly Dialect[] = [
  babel(['jsx', STANDARD_DECORATORS]),
  babel(['jsx', LEGACY_DECORATORS]),
  babel([STANDARD_DECORATORS], OLD_SCRIPT),
];

const FLOWING: readonly Dialect[] = [
  babel(['jsx', LEGACY_DECORATORS, ...FLOW]),
  babel(['jsx', STANDARD_DECORATORS, ...FLOW]),
  // Flow's own parser reads what Babel 7 does not: `as` casts, component syntax.
  { parser: 'flow', plugins: [], sourceType: 'unambiguous', topLevelAwait: true },
];

/** A piece of what may stand in front of the code of a file: blanks, comments, directives. */
const LEADING = /\s+|#!.*|\/\/.*|\/\*[^]*?\*\/|['"]use [a-z]+['"];?/y;

/** Whether a comment in front of the code says that the file is written in Flow, or is not to be checked by it. */
function hasFlowPragma(text: string): boolean {
  LEADING.lastIndex = 0;
  for (let found = LEADING.exec(text); found; found = LEADING.exec(text)) if (/^\/[^]*@(?:no)?flow\b/.test(found[0])) return true;
  return false;
}

/**
 * The dialects to try for a file, most likely first.
 *
 * @param name the file's name or path; only its extension counts
 * @param text the file's text
 */
export function dialectsOf(name: string, text: string): readonly Dialect[] {
  const extension = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase();
  if (extension === '.ts' || extension === '.mts' || extension === '.cts') return [...TYPESCRIPT, ...TSX];
  if (extension === '.tsx') return [...TSX, ...TYPESCRIPT];
  if (hasFlowPragma(text)) return [...FLOWING, ...PLAIN, ...TSX];
  // Annotations may stand in a file without the pragma; `f<a>(b)` is then still two comparisons, so plain comes first.
  return [...PLAIN, babel(['jsx', LEGACY_DECORATORS, ...FLOW_ANNOTATIONS]), ...FLOWING, ...TSX, ...TYPESCRIPT];
}
