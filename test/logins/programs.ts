import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LegacyOptions } from '../../src/legacy/options.ts';
import type { Page } from './runner.ts';

const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));

export type Token = 'access_token' | 'id_token' | 'refresh_token';

/** What is expected of a program; `logins.json` of its folder has an entry for each. */
export interface Expectation {
  /** The passwordless connections that the program logs in with. */
  readonly connections: readonly ('sms' | 'email')[];
  /** What a login gives after the migration. */
  readonly tokens: readonly Token[];
  /** What it gives before, where a misspelled scope is mended in between. */
  readonly tokensBefore?: readonly Token[];
  /** Parameters that the migration adds or mends, with their values: an audience, a scope. */
  readonly changed?: Readonly<Record<string, string>>;
  readonly options?: LegacyOptions;
  /** Whether the program asks for the code itself, with `start(recipient)`. */
  readonly starts?: boolean;
  /** Where a start goes before the migration, and how it ends there, if it is not one that Auth0 takes today. */
  readonly startBefore?: { readonly path: string; readonly status: number };
  /** What a mended start sends; `<recipient>` stands for the recipient. */
  readonly start?: Readonly<Record<string, unknown>>;
  /** Code that exports the start which the migration adds as `startLogin`, where that is not exported as the exchange is not. */
  readonly expose?: string;
  /** Whether `loginWithPassword` logs in at the database: it stays as it is, or moves to the password-realm grant. */
  readonly passwords?: 'stay' | 'move';
  /** Codes of findings that are left to people. */
  readonly reported?: readonly string[];
}

/**
 * A program that logs in, in the shape that people wrote it for /oauth/ro. It exports `login(recipient, code)`, and returns the
 * tokens or the whole response body. Its Auth0 domain is `process.env.AUTH0_DOMAIN` (or one of the variables in
 * logins.test.ts), or `acme.example.auth0.com` written down.
 *
 * To add a program, put it into the folder of its client and add an entry to the `logins.json` there. To add a client, add its
 * package to the devDependencies and a folder; for a second version an alias `got-9` and a folder of that name, whose programs
 * find it as `got`.
 */
export interface Program extends Expectation {
  /** The folder, named after the client, and the file: `axios/post.js`. */
  readonly name: string;
  readonly folder: string;
  readonly fileName: string;
  readonly text: string;
  readonly page: Page | undefined;
}

/** Folders whose programs are scripts of a page, with the libraries that the page loads. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  xhr: [],
  jquery: ['jquery/dist/jquery.js'],
  angularjs: ['angular/angular.js'],
};

export const ORIGIN = 'https://app.example.com';

/** All programs, those of pages first, which share a process. */
export function readPrograms(): Program[] {
  const folders = readdirSync(PROGRAMS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return [...folders.filter((name) => name in PAGES), ...folders.filter((name) => !(name in PAGES))].flatMap(readFolder);
}

function readFolder(folder: string): Program[] {
  const path = join(PROGRAMS, folder);
  const expectations = JSON.parse(readFileSync(join(path, 'logins.json'), 'utf8')) as Record<string, Expectation>;
  const files = readdirSync(path).filter((name) => name !== 'logins.json');
  const strangers = [...files.filter((name) => !(name in expectations)), ...Object.keys(expectations).filter((name) => !files.includes(name))];
  if (strangers.length > 0) throw new Error(`${folder}/logins.json and its folder differ: ${strangers.join(', ')}`);
  const scripts = PAGES[folder];
  return files.sort().map((fileName) => ({
    ...(expectations[fileName] as Expectation),
    name: `${folder}/${fileName}`,
    folder,
    fileName,
    text: readFileSync(join(path, fileName), 'utf8'),
    page: scripts && { url: `${ORIGIN}/`, scripts },
  }));
}
