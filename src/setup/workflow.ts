import type { Manager } from './managers.ts';

const COMMAND = 'npx oauth-ro-codemod check --format github';
const TITLE = 'Look for legacy Auth0 logins';

/** Commands that install the packages of a project, and that run its linter. */
const INSTALL = /\b(?:npm (?:ci|clean-install|i|install)|pnpm (?:i|install)|yarn install|bun (?:i|install))\b|\byarn[ \t]*$/m;
const LINT = /\b(?:(?:npm|pnpm|yarn|bun) (?:run )?lint\b|eslint\b)/;

/** Whether a workflow already runs this program. */
export function hasStep(text: string): boolean {
  return /\boauth-ro\b/.test(text);
}

/** A step of a job, as its lines stand in the file. */
interface Step {
  /** The index of its first line, and that behind its last. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** What stands in front of its dash. */
  readonly indent: string;
}

/**
 * Adds a step behind the linter of the first job that installs the packages and lints.
 *
 * @param text a workflow of GitHub Actions
 * @param folder the folder of the project, where that is not the root of the repository
 * @returns nothing where no job is seen to do so
 */
export function addStep(text: string, folder?: string): string | undefined {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/\r?\n/);
  if (!runsOnChanges(lines)) return undefined;
  for (const steps of jobsIn(lines)) {
    const installing = steps.findIndex((step) => INSTALL.test(commandsOf(step)));
    const step = steps.findLast((one) => LINT.test(commandsOf(one)));
    if (installing < 0 || !step || steps.indexOf(step) < installing) continue;
    const added = newStep(step, folder);
    if (!added) continue;
    const isSpaced = step.start > 0 && lines[step.start - 1]?.trim() === '';
    return lines.toSpliced(step.end, 0, ...(isSpaced ? [''] : []), ...added).join(lineBreak);
  }
  return undefined;
}

/** Whether pushes or pull requests start a workflow. */
function runsOnChanges(lines: readonly string[]): boolean {
  const jobs = lines.findIndex((line) => /^jobs:/.test(line));
  return /\b(?:pull_request|push)\b/.test(lines.slice(0, Math.max(jobs, 0)).join('\n'));
}

/** The steps of each job. Steps in one line are not seen. */
function jobsIn(lines: readonly string[]): Step[][] {
  return lines.flatMap((line, index) => (/^\s*steps:\s*(?:#.*)?$/.test(line) ? [stepsBehind(lines, index)] : []));
}

function stepsBehind(lines: readonly string[], key: number): Step[] {
  const first = lines.findIndex((line, index) => index > key && isContent(line));
  const indent = /^( *)- /.exec(lines[first] ?? '')?.[1];
  if (indent === undefined || indent.length < indentOf(lines[key] ?? '')) return [];
  const steps: Step[] = [];
  for (let start = first; lines[start]?.startsWith(`${indent}- `); ) {
    const next = lines.findIndex((line, index) => index > start && isContent(line) && indentOf(line) <= indent.length);
    const behind = next < 0 ? lines.length : next;
    // Empty lines, and comments about what follows, are not part of the step.
    const end = lines.findLastIndex((line, index) => index < behind && line.trim() !== '' && (index === start || indentOf(line) > indent.length)) + 1;
    steps.push({ start, end, lines: lines.slice(start, end), indent });
    start = behind;
  }
  return steps;
}

function isContent(line: string): boolean {
  return line.trim() !== '' && !line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What the shell runs in a step. */
function commandsOf(step: Step): string {
  const index = step.lines.findIndex((line, at) => keyAt(step, line, at) === 'run');
  const rest = step.lines.slice(Math.max(index + 1, 0));
  const end = rest.findIndex((line, at) => keyAt(step, line, index + 1 + at) !== undefined);
  const inner = end < 0 ? rest : rest.slice(0, end);
  return index < 0 ? '' : [valueIn(step.lines[index] ?? ''), ...inner].filter((line) => isContent(line)).join('\n');
}

/** The key of a step that a line begins with. */
function keyAt({ indent, lines }: Step, line: string, at: number): string | undefined {
  const first = /^ *- +/.exec(lines[0] ?? '')?.[0].length ?? indent.length + 2;
  const key = at === 0 ? line.slice(first) : indentOf(line) === first ? line.trimStart() : '';
  return /^([\w-]+):(?:\s|$)/.exec(key)?.[1];
}

function valueIn(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}

/** The new step, with the name, condition and folder that its neighbour has; nothing where the neighbour's are not in one line each. */
function newStep(step: Step, folder: string | undefined): string[] | undefined {
  const dash = /^ *- +/.exec(step.lines[0] ?? '')?.[0] ?? `${step.indent}- `;
  const valueOf = (key: string): string | undefined => {
    const line = step.lines.find((one, at) => keyAt(step, one, at) === key);
    return line === undefined ? undefined : valueIn(line);
  };
  const condition = valueOf('if');
  const where = valueOf('working-directory') ?? folder;
  if ([condition, where].some((value) => value !== undefined && (value === '' || /^[>|]/.test(value)))) return undefined;
  const keys = [
    ...(valueOf('name') === undefined ? [] : [`name: ${TITLE}`]),
    ...(condition === undefined ? [] : [`if: ${condition}`]),
    ...(valueOf('name') === undefined ? [`run: ${COMMAND}`] : []),
    ...(where === undefined ? [] : [`working-directory: ${where}`]),
    ...(valueOf('name') === undefined ? [] : [`run: ${COMMAND}`]),
  ];
  return keys.map((key, index) => (index === 0 ? dash : ' '.repeat(dash.length)) + key);
}

/** A workflow of its own. */
export function newWorkflow({ manager, folder }: { readonly manager: Manager; readonly folder: string | undefined }): string {
  return [
    'name: oauth-ro',
    '',
    'on:',
    '  pull_request:',
    '  push:',
    '    branches: [main, master]',
    '',
    'permissions:',
    '  contents: read',
    '',
    'jobs:',
    '  oauth-ro:',
    '    runs-on: ubuntu-latest',
    ...(folder === undefined ? [] : ['    defaults:', '      run:', `        working-directory: ${folder}`]),
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with:',
    '          node-version: 22',
    ...manager.ci.map((command) => `      - run: ${command}`),
    `      - run: ${COMMAND}`,
    '',
  ].join('\n');
}
