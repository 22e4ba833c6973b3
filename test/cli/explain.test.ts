import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OTP_PROBLEMS, SDK_PROBLEMS, START_PROBLEMS } from '../../src/legacy/problems.ts';
import { PROVEN, REASONS, SCOPE_PROBLEMS } from '../../src/legacy/reasons.ts';
import { RESPONSE_USES } from '../../src/legacy/response-use-texts.ts';
import { ROOT, runCommand } from '../support/command.ts';

const CODES = [...Object.keys(PROVEN), ...Object.keys(REASONS), ...Object.keys(SCOPE_PROBLEMS), ...Object.keys(OTP_PROBLEMS), ...Object.keys(SDK_PROBLEMS), ...Object.keys(START_PROBLEMS), ...Object.keys(RESPONSE_USES)];
const RULES = ['no-legacy-response-use', 'no-oauth-ro', 'valid-scope', 'valid-otp-grant', 'valid-passwordless-start'];
const hasDocuments = RULES.every((rule) => existsSync(join(ROOT, `docs/rules/${rule}.md`)));

const explain = (...args: string[]) => runCommand(['explain', ...args], { cwd: ROOT });

describe('explain', () => {
  test('lists every rule and every code with one line', () => {
    const { status, stdout, stderr } = explain();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(RULES.filter((rule) => !lines.includes(rule))).toEqual([]);
    expect(CODES.filter((code) => lines.filter((line) => new RegExp(`^  ${code} +\\S`).test(line)).length !== 1)).toEqual([]);
  });

  test.skipIf(!hasDocuments).each(['database-connection', 'passwordless-login', 'scope-typo', 'otp-key', 'start-send', 'tokeninfo'])('tells what %s means, with before and after', (code) => {
    const { status, stdout, stderr } = explain(code);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(code);
    expect(stdout).toMatch(/```/);
    expect(CODES.filter((other) => stdout.includes(`\n### ${other}\n`))).toEqual([]);
  });

  test.skipIf(!hasDocuments).each([...RULES, 'oauth-ro/no-oauth-ro'])('tells what the rule %s is for', (rule) => {
    const { status, stdout, stderr } = explain(rule);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^#/);
  });
});
