import fc from 'fast-check';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { programsOf, optionsOfRuns, fileNames } from './arbitraries.ts';
import { renderProgram } from './render/program.ts';
import { checkProgram } from './check.ts';
import { legacyRequestsOf } from './compare.ts';
test('sample', async () => {
  const seed = Number(process.env.SEED ?? 1), n = Number(process.env.N ?? 300);
  const samples = fc.sample(fc.tuple(programsOf(), optionsOfRuns, fileNames), { seed, numRuns: n });
  const counts: Record<string, number> = {}; const count = (k: string) => counts[k] = (counts[k] ?? 0) + 1;
  let out = ''; const t = Date.now(); const errors: Record<string, string> = {};
  for (const [spec, options, file] of samples) {
    const program = renderProgram(spec);
    try {
      const { failure, migration, before } = await checkProgram(file, program, options);
      if (legacyRequestsOf(before).length === 0) count('no request');
      for (const r of before) { const e = r.events.at(-1); if (e?.kind === 'throw' && !/refused|risk$|No /.test(e.message)) { const k = e.message.replace(/\d+/g,''); errors[k] ??= program.text; count('E ' + k); } }
      for (const o of migration?.outcomes ?? []) count(`${o.finding.code} ${o.state}`);
      count(migration?.outcomes.some(o => o.state === 'rewritten') ? 'rewritten' : 'left');
      if (failure) { count('F ' + failure.kind); }
      out += `=== ${failure?.kind ?? 'ok'} ${migration?.outcomes.map(o => o.finding.code + ' ' + o.state)}\n${program.text}\n`;
    } catch (error) { count('X ' + String(error).slice(0, 80)); out += `=== X ${String(error)}\n${program.text}\n`; }
  }
  console.log((Date.now() - t) / n, 'ms each'); console.log(counts);
  writeFileSync('/tmp/props/samples.txt', out);
  writeFileSync('/tmp/props/errors.txt', Object.entries(errors).map(([k, v]) => `##### ${k}\n${v}`).join('\n'));
});
