import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START = '<!-- output of the example -->\n';
const END = '<!-- end of the output -->\n';

/** What the README's first command prints: the diffs, and the report behind them. */
function output(): string {
  const { stdout } = spawnSync(process.execPath, ['examples/try.mjs'], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  const lines = stdout.split('\n');
  const first = lines.findIndex((line) => /^\S+:\d+:\d+ {2}/.test(line));
  const diff = lines.slice(0, first).join('\n').trimEnd();
  const report = lines.slice(first).join('\n').trimEnd();
  return `\n\`\`\`diff\n${diff}\n\`\`\`\n\n\`\`\`console\n${report}\n\`\`\`\n\n`;
}

// `npm run update-docs` writes it anew. Outside a clone the diffs name the files otherwise.
test.skipIf(!existsSync(join(ROOT, '.git')))('the README shows what the example really prints', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [before = '', rest = ''] = readme.split(START);
  const after = rest.slice(rest.indexOf(END));
  await expect(`${before}${START}${output()}${after}`).toMatchFileSnapshot('../../README.md');
});

test('the commands of the README are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
