/**
 * Runs programs in a process of their own, which trusts the local Auth0's certificate: NODE_EXTRA_CA_CERTS is read when a process
 * starts. A message `{ id, file, page, name, args }` calls an exported function; the answer is `{ id, value }` or `{ id, error }`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

const loaded = new Map();
let fail = () => {};

// A program that throws in a callback has failed, and the next one is to run all the same.
process.on('uncaughtException', (error) => fail(error));
process.on('unhandledRejection', (error) => fail(error));

process.on('message', async ({ id, file, page, name, args }) => {
  try {
    const thrown = new Promise((_, reject) => {
      fail = reject;
    });
    const value = await Promise.race([call(file, page, name, args), thrown]);
    process.send({ id, value: textsOf(value) });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});

/** The texts in what a program returns; the rest, a client's whole response, may not fit into a message. */
function textsOf(value) {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, one]) => typeof one === 'string'));
}

async function call(file, page, name, args) {
  if (!loaded.has(file)) loaded.set(file, page ? openPage(file, page) : await import(pathToFileURL(file)));
  const program = loaded.get(file);
  const fn = program[name] ?? program.default?.[name];
  if (typeof fn !== 'function') throw new Error(`${file} has no function ${name}`);
  return await fn(...args);
}

/** A page with scripts in it: libraries first, the program last; or the page that the file is. Its functions are globals of the page. */
function openPage(file, { url, scripts }) {
  const { JSDOM } = require('jsdom');
  const isPage = file.endsWith('.html');
  const { window } = new JSDOM(isPage ? readFileSync(file, 'utf8') : '<!doctype html><html><body></body></html>', { url, runScripts: isPage ? 'dangerously' : 'outside-only', beforeParse: (own) => Object.assign(own, { fetch }) });
  if (isPage) return window;
  for (const script of scripts) window.eval(readFileSync(require.resolve(script), 'utf8'));
  window.eval(readFileSync(file, 'utf8'));
  return window;
}
