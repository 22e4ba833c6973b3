/** What one file with legacy code costs, by its size: with one login in ordinary code, and with logins from end to end. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureInTurns, own } from './support/measure.mjs';
import { printTable, seconds, megabytes } from './support/table.mjs';
import { commitAll, withFolder } from './support/trees.mjs';

const KILOBYTES = [10, 30, 100, 300, 1000];
const LOGIN = readFileSync(fileURLToPath(new URL('../__fixtures__/oauth-ro-to-token/clients/fetch-json.input.js', import.meta.url)), 'utf8').replace('export ', '');

const ordinary = (index) => `export function total${index}(items) {\n  return items.filter((item) => item.id > ${index}).map((item) => item.price * item.count).reduce((sum, price) => sum + price, 0);\n}\n\n`;
const login = (index) => `export ${LOGIN.replace('verifyCode', `verifyCode${index}`)}\n`;

const SHAPES = [
  { name: 'one login in ordinary code', part: (index) => (index === 0 ? login : ordinary)(index) },
  { name: 'logins from end to end', part: login },
];

function textOf(part, bytes) {
  let text = '';
  for (let index = 0; text.length < bytes; index++) text += part(index);
  return text;
}

function rowFor(folder, shape, kilobytes) {
  const cwd = join(folder, `${SHAPES.indexOf(shape)}-${kilobytes}`);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'login.js'), textOf(shape.part, kilobytes * 1000));
  commitAll(cwd);
  return { name: shape.name, kilobytes, cwd, command: own('migrate', '--dry-run', '--format', 'json') };
}

withFolder((folder) => {
  const rows = SHAPES.flatMap((shape) => KILOBYTES.map((kilobytes) => rowFor(folder, shape, kilobytes)));
  const cells = measureInTurns(rows, { runs: 3 }).map(({ name, kilobytes, ms, cpu, memory, output }, index, measured) => {
    const before = measured[index - 1];
    const isGrown = before?.name === name;
    return [name, `${kilobytes} kB`, JSON.parse(output).summary.rewritten, seconds(ms), seconds(cpu), isGrown ? `${((cpu - before.cpu) / (kilobytes - before.kilobytes)).toFixed(1)} ms` : '', megabytes(memory)];
  });
  printTable('One candidate, by its size', ['file', 'size', 'logins', 'wall', 'processors', 'each kB more than above', 'peak memory'], cells);
});
