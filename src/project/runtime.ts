import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Runtime } from '../legacy/options.ts';
import { NATIVE_WRAPPER, SERVER_PACKAGE } from '../requests/runtimes.ts';
import { readBytes } from './files.ts';

type Json = Readonly<Record<string, unknown>>;

/** What draws pages. */
const PAGES = /^(?:react-dom|preact|@angular\/platform-browser|angular|vue|svelte|solid-js|lit|lit-element|ember-source|inferno|mithril)$/;

/** What builds programs for browsers. */
const BUNDLER =
  /^(?:@angular-devkit\/build-angular|@angular\/(?:build|cli)|@craco\/craco|@rsbuild\/core|@rspack\/(?:cli|core)|@symfony\/webpack-encore|@vue\/cli-service|browserify|ember-cli|esbuild|laravel-mix|parcel|parcel-bundler|preact-cli|react-app-rewired|react-scripts|rollup|snowpack|vite|webpack|webpack-cli)$/;

/** What a package has that others load, or that Node.js runs. `main` has a default of npm's own, which says nothing. */
const ENTRIES = ['bin', 'browser', 'exports', 'module', 'types', 'typings'];
const DEFAULT_MAIN = 'index.js';

/** Scripts that start the program, and those among them that start it in Node.js; tools of the build lie in folders of theirs, or bear the name of what they do or use. */
const START_SCRIPT = /^(?:dev|develop|prod|production|serve|server|start|watch)(?:[:-]|$)/;
const BUILD_PROGRAM = /(?:\.\/)?(?:(?:build|config|node_modules|scripts|tools)\/|(?:[\w.@-]+\/)*(?:[\w-]+[-_.])?(?:build|bundle|compile|esbuild|gruntfile|gulpfile|parcel|rollup|rsbuild|rspack|snowpack|vite|webpack)(?:[-_.][\w.-]*)?(?=$|[\s"';&|]))/;
const STARTS_NODE = new RegExp(`(?:^|[\\s"';&|])(?:bun|deno|forever|node|nodemon|pm2|ts-node|ts-node-dev|tsx)\\s+(?:(?:-\\S+|run|start|watch)\\s+)*(?!-|${BUILD_PROGRAM.source})[\\w.@/-]`, 'i');

/** Queries of browserslist (https://github.com/browserslist/browserslist#full-list) that mean other surroundings than browsers. */
const NO_BROWSER_QUERY = /\b(?:electron|node)\b/i;

/**
 * What runs on servers, in tests or in the build. Some folders mean that at the top of a package only: `api/` there holds
 * functions of a host, `src/api/` what a page asks servers with.
 */
const ELSEWHERE = [
  /^(?:api|backend|bin|build|config|convex|edge-functions|functions|lambdas?|middleware|netlify|scripts|serverless|supabase|tools|workers)\//i,
  /(?:^|\/)(?:__mocks__|__tests__|\.storybook|cypress|e2e|mocks|playwright|servers?|specs?|tests?)\//i,
  /(?:^|[./-])(?:config|cy|e2e|server|spec|test)\.[cm]?[jt]sx?$|(?:^|\/)(?:gulpfile|setupProxy)\.[cm]?[jt]s$/i,
];

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function namesOf(manifest: Json, ...keys: readonly string[]): string[] {
  return keys.flatMap((key) => Object.keys(objectOf(manifest[key])));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Where the code of a package runs, as far as its manifest proves it.
 *
 * `native`: it depends on a wrapper that makes a native application of a page's means. `browser`: it draws pages, is built for
 * browsers (by a bundler, or with a `browserslist` without Node.js), gives nothing to other packages, and has nothing of a
 * server. A package with anything of a server, which is every one of a framework that renders on servers too (Next.js, Nuxt,
 * Remix, SvelteKit), proves nothing.
 *
 * @param manifest the content of its `package.json`
 * @param isOfCordova whether a file beside it describes a Cordova project
 */
export function runtimeOfManifest(manifest: unknown, isOfCordova = false): Runtime | undefined {
  const json = objectOf(manifest);
  const own = namesOf(json, 'dependencies', 'devDependencies', 'optionalDependencies');
  const all = [...own, ...namesOf(json, 'peerDependencies')];
  if (all.some((name) => SERVER_PACKAGE.test(name)) || startsNode(json) || 'vscode' in objectOf(json.engines)) return undefined;
  if (isOfCordova || all.some((name) => NATIVE_WRAPPER.test(name)) || 'cordova' in json || 'nativescript' in json) return 'native';
  const queries = textsIn(json.browserslist);
  const isBuilt = own.some((name) => BUNDLER.test(name)) || queries.length > 0;
  if (!isBuilt || !own.some((name) => PAGES.test(name)) || queries.some((query) => NO_BROWSER_QUERY.test(query))) return undefined;
  return isGivenToOthers(json) ? undefined : 'browser';
}

function startsNode(json: Json): boolean {
  return Object.entries(objectOf(json.scripts)).some(([name, script]) => START_SCRIPT.test(name) && STARTS_NODE.test(String(script)));
}

function isGivenToOthers(json: Json): boolean {
  return ENTRIES.some((key) => key in json) || (json.main !== undefined && json.main !== DEFAULT_MAIN);
}

/** What says that the packages below a folder belong together. */
const WORKSPACE_FILES = ['lerna.json', 'nx.json', 'pnpm-workspace.yaml', 'rush.json', 'turbo.json'];

/** The root element of what describes a Cordova project (https://cordova.apache.org/docs/en/latest/config_ref/). */
const CORDOVA_CONFIG = /<widget\b|\bxmlns:cdv\b/;

/** Where the files of a project run, by the manifests of their packages. Each manifest is read once, when it is asked for. */
export class Runtimes {
  readonly #manifests = new Map<string, unknown>();
  readonly #runtimes = new Map<string, Runtime | undefined>();

  /**
   * Where a file runs: what the nearest manifest above it proves. Nothing for what is no file on the disk, for files of
   * servers, tests and builds, and where the manifest cannot be read.
   *
   * @param name the file's path
   */
  of(name: string): Runtime | undefined {
    // ESLint and others name a text that is no file so.
    if (name.startsWith('<')) return undefined;
    const path = resolve(name);
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const manifest = this.#in(folder);
      if (manifest !== undefined) return isElsewhere(relative(folder, path)) ? undefined : this.#ofPackage(folder, manifest);
      if (folder === dirname(folder)) return undefined;
    }
  }

  #ofPackage(folder: string, manifest: unknown): Runtime | undefined {
    if (!this.#runtimes.has(folder)) this.#runtimes.set(folder, this.#judge(folder, manifest));
    return this.#runtimes.get(folder);
  }

  /** What a manifest proves with the files beside it, unless the workspace around it says otherwise. */
  #judge(folder: string, manifest: unknown): Runtime | undefined {
    const runtime = runtimeOfManifest(manifest, CORDOVA_CONFIG.test(readText(join(folder, 'config.xml')) ?? ''));
    return runtime === 'browser' && this.#isInNativeWorkspace(folder) ? undefined : runtime;
  }

  /** Whether a workspace around a package holds a wrapper: it may be for this package, or for another. */
  #isInNativeWorkspace(folder: string): boolean {
    for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) {
      const json = objectOf(this.#in(above));
      if (!('workspaces' in json) && !WORKSPACE_FILES.some((name) => existsSync(join(above, name)))) continue;
      if (namesOf(json, 'dependencies', 'devDependencies', 'optionalDependencies').some((name) => NATIVE_WRAPPER.test(name))) return true;
    }
    return false;
  }

  #in(folder: string): unknown {
    if (!this.#manifests.has(folder)) this.#manifests.set(folder, readManifest(join(folder, 'package.json')));
    return this.#manifests.get(folder);
  }
}

function isElsewhere(path: string): boolean {
  return ELSEWHERE.some((pattern) => pattern.test(path.split(sep).join('/')));
}

/** A manifest; nothing for one that only says how Node.js reads the files beside it: `{ "type": "module" }`. */
function readManifest(path: string): unknown {
  const text = readText(path);
  if (text === undefined) return undefined;
  const json = parsed(text.replace(/^\uFEFF/, ''));
  const isMarker = Object.keys(json).every((key) => key === 'type' || key === 'sideEffects');
  return isMarker && Object.keys(json).length > 0 ? undefined : json;
}

function readText(path: string): string | undefined {
  return readBytes(path)?.toString('utf8');
}

/** What is broken is a manifest all the same, of which nothing is known. */
function parsed(text: string): Json {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}
