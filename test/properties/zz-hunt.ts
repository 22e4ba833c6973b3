import fc from 'fast-check';
import { test } from 'vitest';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { programsOf, optionsOfRuns, fileNames } from './arbitraries.ts';
import { renderProgram } from './render/program.ts';
import { checkProgram, type Failure } from './check.ts';
import { describeFailure } from './report.ts';
import { legacyRequestsOf } from './compare.ts';

const dir = process.env.OUT ?? '/tmp/props/found';
mkdirSync(dir, { recursive: true });
// Known causes to pass over while hunting: regular expressions on the program's text.
const skip = existsSync('/tmp/props/skip.txt') ? readFileSync('/tmp/props/skip.txt', 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => new RegExp(l)) : [];
test('hunt', async () => {
  const start = Number(process.env.SEED ?? 1), n = Number(process.env.N ?? 300);
  const counts: Record<string, number> = {}; const count = (k: string) => counts[k] = (counts[k] ?? 0) + 1;
  const t = Date.now(); const errors: Record<string, string> = {};
  const arb = fc.tuple(programsOf(), optionsOfRuns, fileNames);
  for (let i = 0; i < n; i++) {
    const seed = start + i;
    let kind: string | undefined; let last: { failure: Failure; text: string; fileName: string; options: object } | undefined; let evals = 0;
    const prop = fc.asyncProperty(arb, async ([spec, options, fileName]) => {
      const program = renderProgram(spec);
      if (skip.some((re) => re.test(program.text))) { if (evals++ === 0) count('skipped'); return; }
      const first = evals++ === 0;
      let verdict;
      try { verdict = await checkProgram(fileName, program, options); } catch (error) { if (first) { count('X ' + String(error).slice(0, 60)); errors['X ' + String(error).slice(0, 60)] ??= program.text; } return; }
      const { failure, migration, before } = verdict;
      if (first) {
        if (legacyRequestsOf(before).length === 0) count('no request');
        for (const r of before) { const e = r.events.at(-1); if (e?.kind === 'throw' && !/refused|risk$|No /.test(e.message)) { const k = e.message.replace(/\d+/g, ''); errors[k] ??= program.text; count('E ' + k); } }
        for (const o of migration?.outcomes ?? []) count(`${o.finding.code} ${o.state}`);
        count(migration?.outcomes.some(o => o.state === 'rewritten' && o.finding.rule === 'no-oauth-ro') ? 'REWRITTEN' : 'LEFT');
      }
      if (!failure) return;
      if (kind !== undefined && failure.kind !== kind) return;
      kind = failure.kind; last = { failure, text: program.text, fileName, options };
      throw new Error(failure.kind);
    });
    const result = await fc.check(prop, { seed, numRuns: 1, ...(process.env.NOSHRINK ? { endOnFailure: true } : {}) });
    if (result.failed && last) {
      count('F ' + last.failure.kind);
      const hash = createHash('sha1').update(last.failure.kind + last.text.replace(/"/g, "'").replace(/;/g, '')).digest('hex').slice(0, 8);
      const file = `${dir}/${last.failure.kind}-${hash}.txt`;
      if (!existsSync(file)) writeFileSync(file, describeFailure({ ...last, seed, path: result.counterexamplePath }));
      appendFileSync(`${dir}/index.txt`, `${last.failure.kind}-${hash} ${seed}\n`);
    }
  }
  console.log((Date.now() - t) / n, 'ms each'); console.log(counts);
  writeFileSync(`${dir}/errors-${start}.txt`, Object.entries(errors).map(([k, v]) => `##### ${k}\n${v}`).join('\n'));
});
