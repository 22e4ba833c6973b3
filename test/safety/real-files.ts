import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect } from 'vitest';
import { carriedIn } from '../../src/carriers/carriers.ts';
import type { Finding } from '../../src/legacy/finding.ts';
import { isCandidate } from '../../src/legacy/needles.ts';
import { analyze } from '../../src/rewrite/analyze.ts';
import { readFixtures } from '../fixtures.ts';

const CODE = /\.[cm]?[jt]sx?$/;
/** Longer files are read in the long runs of others. */
const LONGEST = 400_000;

/** The files of code below a folder, by their names from there. */
export function codeIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && CODE.test(entry.name)).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/** Auth0's own packages, which hold what they once offered. */
const OF_AUTH0 = /^(?:auth0|auth0-lock|auth0-lock-passwordless|@auth0\/[\w-]+|auth0-(?:js-)?\d+|angular-auth0)\//;

/** What is found in files that people have published: what has no needle is not read as code, as in every run. */
export function findingsIn(folder: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    if (!isCandidate(bytes.toString('latin1'))) return [];
    return analyze(name, bytes.toString('utf8').replace(/^\uFEFF/, ''), { carriedIn }).findings.map(({ code }) => `${name}: ${code}`);
  });
}

/** The findings outside of Auth0's own packages. Nobody else's hold the legacy login. */
export function foreignFindings(findings: readonly string[]): string[] {
  return findings.filter((finding) => !OF_AUTH0.test(finding));
}

/** Scripts of fixtures that can stand inside a function, and hold a login. */
const LOGINS = readFixtures().filter(({ fileName, input, findings, options }) => {
  const isScript = /\.js$/.test(fileName) && !/^(?:import|export|#!|'use strict'|"use strict")|@flow|\bawait\b.*;$/m.test(input) && Object.keys(options).length === 0;
  return isScript && findings.some(({ code, state }) => code === 'passwordless-login' && state === 'rewritten');
});

/** Puts the login of a fixture behind the code of a file; it is found there as anywhere, whatever it is called by then. */
export function expectFound(folder: string, name: string, turn: number): void {
  const text = readFileSync(join(folder, name), 'utf8');
  if (text.length > LONGEST) return;
  const login = LOGINS[turn % LOGINS.length];
  if (!login) throw new Error('There is no fixture to be put into files');
  // Of a file that has a login, or that no parser reads, only one may be told.
  if (loginsIn(analyze(name, text, { carriedIn }).findings) > 0) return;
  const spliced = `${text}\n;(function () {\n${login.input}\n})();\n`;
  expect(loginsIn(analyze(name, spliced, { carriedIn }).findings), `${login.name} in ${name}`).toBeGreaterThan(0);
}

function loginsIn(findings: readonly Finding[]): number {
  return findings.filter(({ rule }) => rule === 'no-oauth-ro').length;
}
