/**
 * What the plugin adds to a run of ESLint over files without legacy code, by ESLint's own clock (`TIMING`), with the parser of
 * typescript-eslint, alone and beside other rules; and what it costs to import the plugin.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeTree } from './support/make-tree.mjs';
import { EMPTY_NODE, measureInTurns } from './support/measure.mjs';
import { printComparison, printTable, seconds, targetOf } from './support/table.mjs';
import { copyFiles, namesIn, spread, withFolder } from './support/trees.mjs';

const FILES = 600;
const PLUGIN = fileURLToPath(new URL('../dist/rules/index.js', import.meta.url));
const TYPESCRIPT_ESLINT = createRequire(import.meta.url).resolve('typescript-eslint');
const ESLINT = join(createRequire(import.meta.url).resolve('eslint/package.json'), '../bin/eslint.js');

/** What stands in a configuration; the parser in all of them. */
const CONFIGS = [
  { name: 'the parser alone', parts: '' },
  { name: 'and the plugin', parts: '...oauthRo.configs.recommended' },
  { name: "the plugin beside typescript-eslint's recommended rules", parts: '...tseslint.configs.recommended, ...oauthRo.configs.recommended' },
];

/** Directives in the files name rules that are not there. */
const textOf = (parts) => `import tseslint from ${JSON.stringify(TYPESCRIPT_ESLINT)};
import oauthRo from ${JSON.stringify(PLUGIN)};
export default [{ files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'], languageOptions: { parser: tseslint.parser }, linterOptions: { noInlineConfig: true } }, ${parts}];
`;

/** Milliseconds by rule, as ESLint prints them. */
function timesIn(output) {
  return output.split('\n').map((line) => /^(\S+)\s*\|\s*([\d.]+)\s*\|/.exec(line)).filter(Boolean).map(([, rule, ms]) => ({ rule, ms: Number(ms) }));
}

withFolder((folder) => {
  const tree = makeTree();
  copyFiles(tree, join(folder, 'src'), spread(namesIn(tree).filter((name) => /(?<!\.min)\.[cm]?[jt]sx?$/.test(name)), FILES));
  const rows = CONFIGS.map(({ name, parts }, index) => {
    const config = join(folder, `eslint.config.${index}.mjs`);
    writeFileSync(config, textOf(parts));
    return { name, cwd: folder, env: { TIMING: 'all' }, command: [process.execPath, ESLINT, '--config', config, '--format', 'json', '--output-file', join(folder, 'report.json'), 'src'] };
  });
  const measured = measureInTurns(rows, { runs: 3 });
  printTable(`ESLint over ${FILES} files`, ['configuration', 'wall', 'the plugin, by `TIMING`', 'of the wall time', 'target'], measured.map(({ name, ms, output }) => {
    const own = timesIn(output).filter(({ rule }) => rule.startsWith('oauth-ro/')).reduce((sum, time) => sum + time.ms, 0);
    return own === 0 ? [name, seconds(ms), '', '', ''] : [name, seconds(ms), seconds(own), `${((own / ms) * 100).toFixed(2)} %`, targetOf((own / ms) * 100, { atMost: 1 }, '')];
  }));
  const imports = [EMPTY_NODE, { name: 'import of the plugin', command: [process.execPath, PLUGIN], beside: [{ of: EMPTY_NODE.name, atMost: 1.5 }] }];
  printComparison('Import of the plugin', measureInTurns(imports, { runs: 15 }));
});
