import { sep } from 'node:path';
import type { Files } from './files.ts';
import { stemOf } from './needles.ts';
import type { Modules } from './targets.ts';
import { specifiersIn } from '../syntax/words.ts';

/** The path of a file as the names of modules may end: without the extension of code, and without `/index`. */
function tailOf(path: string): string {
  return `/${path.split(sep).join('/').replace(/\.(?:[cm]?[jt]sx?|json)$/, '').replace(/\/index$/, '')}`;
}

/** Whether a path ends in the bare name of a module: `src/settings/urls.js` in `settings/urls`. */
export function endsIn(path: string, specifier: string): boolean {
  const isBare = /^@?\w[^:]*$/.test(specifier);
  return isBare && tailOf(path).endsWith(tailOf(specifier));
}

/** Whether the name of a module ends as the file's does, or in nothing that says which file it is. */
export function isNamedLike(specifier: string, path: string): boolean {
  const last = ((specifier.split(/[?#!]/, 1)[0] as string).split('/').findLast((part) => part !== '') ?? '').toLowerCase();
  const stem = stemOf(path).toLowerCase();
  return last.replace(/\.\w+$/, '') === stem || last === stem || /^(?:index(?:\.\w+)?|[@~#]\w*|\.{1,2}|)$/.test(last);
}

/** Says what an import that nothing resolves may mean. A bundler may give any name to any file. */
export class Aliases {
  readonly #files: Files;
  readonly #modules: Modules;
  readonly #bringing = new Map<string, boolean>();
  #tails: ReadonlySet<string> | undefined;

  constructor(files: Files, modules: Modules) {
    this.#files = files;
    this.#modules = modules;
  }

  /** Whether the imports of a text may bring a file under a name that does not say which. */
  bring(path: string, text: string): boolean {
    let brings = this.#bringing.get(path);
    if (brings === undefined) this.#bringing.set(path, (brings = this.#bring(path, text)));
    return brings;
  }

  #bring(path: string, text: string): boolean {
    return specifiersIn(text).some((specifier) => !specifier.startsWith('.') && this.#modules.resolution(path, specifier).kind === 'unknown' && !this.meansAnother(specifier));
  }

  /** Whether a name ends as the path of some file of the project does: `@/components/Button`. */
  meansAnother(specifier: string): boolean {
    const rest = /^[^/]*\/(.+)$/.exec(specifier)?.[1];
    if (rest === undefined) return false;
    this.#tails ??= new Set(this.#files.list().flatMap(tailsOf));
    return this.#tails.has(tailOf(rest));
  }
}

function tailsOf(path: string): string[] {
  const steps = tailOf(path).split('/').filter((step) => step !== '');
  return steps.map((_, index) => `/${steps.slice(index).join('/')}`);
}
