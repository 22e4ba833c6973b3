import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the count as one plain line, for machines and people in a hurry. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded, a hook that fails, and an error outside of any test, are failures too.
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0).length + errors.length;
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`);
  }
}
