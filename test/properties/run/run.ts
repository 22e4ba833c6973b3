import type { Program } from '../render/program.ts';
import { Stubs } from './stubs.ts';
import { INPUTS, snapshot, type Event, type Input, type Run } from './trace.ts';

/** The environment that programs see. */
const ENVIRONMENT = { AUTH0_CLIENT_ID: 'cid-environment', AUTH0_SECRET: 's3cret-environment', NODE_ENV: 'production' };

type Entry = (...args: unknown[]) => unknown;

/**
 * Runs a program: every entry point with every input, in one process, so that what one call leaves behind the next one finds.
 *
 * @param text the program's text, before or after the migration
 */
export async function runProgram(text: string, { points }: Pick<Program, 'points'>): Promise<Run[]> {
  const stubs = new Stubs();
  const timers: (() => unknown)[] = [];
  const routes = new Map<string, Entry>();
  const exports = load(text, stubs, timers, routes);
  const runs: Run[] = [];
  for (const input of INPUTS) {
    for (const { name, isRoute } of points) {
      stubs.events.length = 0;
      stubs.isRefused = input.isRefused;
      const entry = isRoute ? routes.get(name) : exports[name];
      const last = await outcomeOf(() => (isRoute ? throughRoute(entry, input) : (entry as Entry)(input.user, input.code, input.flag, input.mode)));
      // A call that was not waited for has its turn now.
      await settled();
      for (const timer of timers.splice(0)) await outcomeOf(timer);
      await settled();
      runs.push({ point: name, input, events: [...stubs.events, last] });
    }
  }
  return runs;
}

function load(text: string, stubs: Stubs, timers: (() => unknown)[], routes: Map<string, Entry>): Record<string, Entry> {
  const module = { exports: {} as Record<string, Entry> };
  const register = (path: string, handler: Entry): void => void routes.set(path, handler);
  const require = (name: string): unknown => (name === 'express' ? () => ({ post: register }) : name === './bus' ? { on: register } : stubs.module(name));
  const globals = { ...stubs.globals(), setTimeout: (fn: () => unknown) => void timers.push(fn), process: { env: { ...ENVIRONMENT } }, require, module, exports: module.exports };
  new Function(...Object.keys(globals), `return (function () {\n${asScript(text)}\n})();`)(...Object.values(globals));
  return module.exports;
}

/** A module as a script: imports and exports in the form of CommonJS. The generator writes them in one form only. */
function asScript(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/^#!.*/, '');
  if (!/^(?:import|export)\b/m.test(plain)) return plain;
  const script = plain
    .replace(/^import (.+?) from (['"][^'"]+['"])/gm, 'const $1 = require($2)')
    .replace(/^export \{ ([^}]*) \}/gm, 'Object.assign(exports, { $1 })');
  return `'use strict';${script}`;
}

async function outcomeOf(call: () => unknown): Promise<Event> {
  try {
    return { kind: 'return', value: snapshot(await call()) };
  } catch (error) {
    return { kind: 'throw', message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return Object.prototype.toString.call(error) === '[object Error]' ? `${(error as Error).name}: ${(error as Error).message}` : String(error);
}

/** What the handler of a route gives back. */
async function throughRoute(entry: Entry | undefined, input: Input): Promise<unknown> {
  let given: unknown;
  const take = (value: unknown): void => void (given = value);
  const { user, code, flag, mode } = input;
  const request = { user, code, flag, mode, username: user, password: code };
  await entry?.({ body: request, ...request }, Object.assign(take, { json: take }));
  return given;
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
