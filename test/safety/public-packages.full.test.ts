import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeIn, expectFound, findingsIn, foreignFindings } from './real-files.ts';

/** Public packages of all kinds: frameworks, components, clients of services, parsers, tools. */
const PACKAGES = [
  'antd@5.27.3', 'aws-sdk@2.1692.0', 'backbone@1.6.1', 'bootstrap@5.3.8', 'chart.js@4.5.0', 'commander@14.0.0', 'core-js@3.45.1', 'd3@7.9.0', 'date-fns@4.1.0', 'ember-source@6.7.0', 'es-abstract@1.24.0', 'express@5.1.0', 'fastify@5.6.0', 'firebase@12.2.1',
  'highlight.js@11.11.1', 'immutable@5.1.3', 'joi@18.0.1', 'keycloak-js@26.2.0', 'knex@3.1.0', 'koa@3.0.1', 'lodash@4.17.21', 'mathjs@14.7.0', 'moment@2.30.1', 'mongoose@8.18.0', 'next-auth@4.24.11', 'oidc-client-ts@3.3.0', 'openid-client@6.7.1', 'passport@0.7.0',
  'passport-auth0@1.4.4', 'passport-oauth2@1.8.0', 'prismjs@1.30.0', 'react-dom@19.1.1', 'rxjs@7.8.2', 'sequelize@6.37.7', 'simple-oauth2@5.1.0', 'stripe@18.5.0', 'three@0.180.0', 'vuetify@3.10.1',
] as const;

let folder = '';
let missing: string | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-ro-packages-'));
  try {
    for (const one of PACKAGES) {
      const target = join(folder, one.replace(/@[^@]*$/, ''));
      mkdirSync(target, { recursive: true });
      const packed = execFileSync('npm', ['pack', one, '--silent', '--pack-destination', folder], { cwd: folder, encoding: 'utf8' }).trim();
      execFileSync('tar', ['-xzf', join(folder, packed), '-C', target, '--strip-components=1']);
    }
  } catch (error) {
    missing = `no registry answers: ${(error as Error).message}`;
  }
}, 900_000);

beforeEach((context) => context.skip(missing !== undefined, missing));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`${PACKAGES.length} public packages have no finding, and a login among their code is found`, { timeout: 3_600_000 }, () => {
  const names = codeIn(folder);
  expect(names.length).toBeGreaterThan(5_000);
  expect(foreignFindings(findingsIn(folder, names))).toEqual([]);
  for (const [turn, name] of names.filter((_, index) => index % 40 === 0).entries()) expectFound(folder, name, turn);
});
