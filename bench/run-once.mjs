/** Checks one folder and prints the time since the start of the process in ms, the peak memory in MB, and what was parsed and proven. */
import { run } from '../dist/src/run/run.js';
import { selectFiles } from '../dist/src/run/select.js';

const { report } = await run(selectFiles({ cwd: process.argv[2], paths: ['.'] }), 'check', {});
const { fixable, filesParsed } = report.summary;
console.log(JSON.stringify({ ms: performance.now(), memory: process.resourceUsage().maxRSS / 1024, fixable, filesParsed }));
