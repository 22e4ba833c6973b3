import fc from 'fast-check';
import { test } from 'vitest';
import { programsOf, optionsOfRuns, fileNames } from './arbitraries.ts';
import { renderProgram } from './render/program.ts';
import { runProgram } from './run/run.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { rewriteText } from '../../src/rewrite/rewrite-text.ts';
test('prof', async () => {
  const t0 = performance.now();
  const samples = fc.sample(fc.tuple(programsOf(), optionsOfRuns, fileNames), { seed: 3, numRuns: 300 });
  const t1 = performance.now(); let tr = 0, ta = 0, tw = 0, trun = 0, lines = 0; const slow: [number, string][] = [];
  for (const [spec, options, file] of samples) {
    let t = performance.now(); const p = renderProgram(spec); tr += performance.now() - t; lines += p.text.split('\n').length;
    t = performance.now(); try { await runProgram(p.text, p); } catch {} trun += performance.now() - t;
    t = performance.now(); const a = analyze(file, p.text, options); const d = performance.now() - t; ta += d; slow.push([d, p.text]);
    t = performance.now(); rewriteText(file, p.text, a, options); tw += performance.now() - t;
  }
  slow.sort((a, b) => b[0] - a[0]);
  console.log({ sample: (t1 - t0) / 300, render: tr / 300, run: trun / 300, analyze: ta / 300, rewrite: tw / 300, lines: lines / 300 }, slow.slice(0, 12).map(s => s[0]), slow[150]?.[0]);
  console.log(slow[0]![1], slow[1]![1]);
});
