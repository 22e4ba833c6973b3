import { clientOf, importsOf } from '../requests/clients.ts';
import type { RequestCall } from '../requests/recognize.ts';
import { roleOfCallee } from '../requests/roles.ts';
import { calleeName } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';

/** Modules by which a test asks an application that it is given, and not a server that it names. */
const TESTERS = /^(?:chai-http|fastify|hono|light-my-request|supertest(?:-.*)?|superwstest)$/;

/**
 * Whether a test asks the application that it tests, and not Auth0: `request(app).post('/oauth/ro')`,
 * `app.inject({ url: '/oauth/ro' })`. Such a request has a path and no host.
 */
export function asksOwnServer({ call, callee, urls }: RequestCall): boolean {
  if (urls.some(({ host }) => host !== undefined)) return false;
  const { module, names, made } = callee;
  if (TESTERS.test(module ?? '') || names.at(-1) === 'inject') return true;
  // Chai itself only expects something.
  if (/^chai$/.test(module ?? names[0] ?? '') && made.some((one) => /^(?:keepOpen|request)$/.test(calleeName(one)))) return true;
  // An agent that is made in one hook and asked in a test is known by neither.
  const isKnown = module !== undefined || clientOf(callee, call) !== undefined || roleOfCallee(callee) !== undefined;
  return !isKnown && importsOf(fileOf(call)).some((name) => TESTERS.test(name));
}
