/**
 * A migration of five logins in a tree of 48,000 files beside other tools over the same tree: jscodeshift, which reads every file;
 * an ast-grep rule; oxlint with this plugin. Slow rows run less often; `--long` adds those that take minutes.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import plugin from '../dist/rules/index.js';
import { makeTree } from './support/make-tree.mjs';
import { isLong, measureInTurns, measureOnce, own } from './support/measure.mjs';
import { printComparison } from './support/table.mjs';
import { installed } from './support/tools.mjs';
import { git, withFolder } from './support/trees.mjs';

/** Invented logins, each in the folder of another package. */
const LOGINS = [
  ['axios-post.input.ts', 'antd-5.27.3/es/login.ts'],
  ['fetch-json.input.js', 'date-fns-4.1.0/login.js'],
  ['got-json.input.mjs', 'mathjs-14.7.0/lib/login.mjs'],
  ['request-json-callback.input.js', 'stripe-18.5.0/cjs/login.js'],
  ['superagent-send-object.input.js', 'vuetify-3.10.1/lib/login.js'],
];
const FIXTURES = fileURLToPath(new URL('../__fixtures__/oauth-ro-to-token/clients/', import.meta.url));

function spliceLogins(tree) {
  for (const [fixture, target] of LOGINS) {
    mkdirSync(join(tree, target, '..'), { recursive: true });
    copyFileSync(join(FIXTURES, fixture), join(tree, target));
  }
  git(tree, ['add', '--all']);
  git(tree, ['commit', '--quiet', '--message', 'logins']);
}

/** Of two cores jscodeshift leaves one alone, whatever it is told: for two workers it has to see more of them. */
const MORE_CORES = ['--import', 'data:text/javascript,import os from "node:os"; const cores = os.cpus(); os.cpus = () => [...cores, ...cores];'];
const JSCODESHIFT = createRequire(import.meta.url).resolve('jscodeshift/bin/jscodeshift.js');
const BY_DEFAULT = ['--extensions=cjs,cts,js,jsx,mjs,mts,ts,tsx', '--parser=tsx', '--dry', '--silent'];
const TWO_WORKERS = [...BY_DEFAULT, '--no-babel', '--cpus=2'];
const jscodeshift = (node, options, transform) => [process.execPath, ...node, JSCODESHIFT, `--transform=${transform}`, ...options, '.'];

const RULE = ['JavaScript', 'TypeScript', 'Tsx'].map((language) => `id: oauth-ro-${language}\nlanguage: ${language}\nseverity: warning\nrule: { kind: string_fragment, regex: oauth/ro }\n`).join('---\n');

/** @param folder for the files that other tools need */
function rowsFor(tree, folder) {
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const before = () => git(tree, ['checkout', '--quiet', '.']);
  const returns = file('returns.cjs', 'module.exports = () => undefined;\n');
  const parses = file('parses.cjs', 'module.exports = ({ source }, { j }) => void j(source);\n');
  const astGrep = installed('@ast-grep/cli@0.51.1', '@ast-grep/cli/ast-grep');
  const oxlint = installed('oxlint@1.94.0', 'oxlint/bin/oxlint');
  const MIGRATE = '`migrate`';
  const atLeast = (times) => [{ of: MIGRATE, atLeast: times }];
  return [
    { name: MIGRATE, command: own('migrate'), before },
    { name: '`migrate --dry-run`', command: own('migrate', '--dry-run'), before, beside: [{ of: MIGRATE }] },
    { name: 'jscodeshift, returns at once, 2 workers', command: jscodeshift(MORE_CORES, TWO_WORKERS, returns), runs: 3, before, beside: atLeast(12) },
    { name: 'jscodeshift, returns at once, by default', command: jscodeshift([], BY_DEFAULT, returns), runs: isLong ? 3 : 1, beside: atLeast(12) },
    isLong && { name: 'jscodeshift, parses, 2 workers', command: jscodeshift(MORE_CORES, TWO_WORKERS, parses), runs: 1, beside: atLeast(100) },
    astGrep && { name: 'ast-grep, one rule for three languages', command: [astGrep, 'scan', '--rule', file('rule.yml', RULE)], runs: 3, before, beside: atLeast(15) },
    oxlint && { name: 'oxlint with the plugin alone', command: [process.execPath, oxlint, '--config', file('oxlint.json', JSON.stringify(oxlintConfig()))], runs: 3, before, beside: atLeast(5) },
  ].filter(Boolean);
}

function oxlintConfig() {
  const { rules } = plugin.configs.recommended[0];
  return { plugins: [], jsPlugins: [{ name: 'oauth-ro', specifier: fileURLToPath(new URL('../dist/rules/index.js', import.meta.url)) }], categories: { correctness: 'off' }, rules };
}

/** What changes nothing would be the fastest of all. */
function expectMigrated(tree) {
  measureOnce({ name: 'migrate', command: own('migrate'), cwd: tree });
  const changed = git(tree, ['diff', '--name-only']).trim().split('\n');
  if (changed.length !== LOGINS.length) throw new Error(`Of ${LOGINS.length} logins these are migrated: ${changed.join(', ')}`);
}

withFolder((folder) => {
  const tree = join(folder, 'tree');
  git(folder, ['clone', '--quiet', '--local', makeTree(), tree]);
  spliceLogins(tree);
  expectMigrated(tree);
  printComparison('A migration of five logins', measureInTurns(rowsFor(tree, folder), { runs: 5, cwd: tree }));
});
