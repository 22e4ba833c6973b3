import { basename, dirname, sep } from 'node:path';
import { applyEdits, findNodeAtLocation, modify, parseTree, type FormattingOptions } from 'jsonc-parser';
import { minVersion, subset } from 'semver';
import { RETIRED_PACKAGES } from '../auth0/sdk-names.ts';
import { parseAssumption } from '../legacy/sdk/versions.ts';
import { positionIn, type Position } from '../syntax/source-file.ts';
import type { ProjectFiles } from './list-project.ts';

/** The parts of a manifest that name packages. */
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** A package that a manifest names, and where. */
interface Dependency {
  readonly pkg: string;
  readonly kind: (typeof DEPENDENCIES)[number];
  readonly range: string;
  readonly at: Position;
}

/** The packages of a list that a manifest names. */
function dependenciesIn(text: string, packages: ReadonlySet<string>): Dependency[] {
  const tree = parseTree(text);
  return DEPENDENCIES.flatMap((kind) => [...packages].flatMap((pkg): Dependency[] => {
    const node = tree && findNodeAtLocation(tree, [kind, pkg]);
    return node && typeof node.value === 'string' ? [{ pkg, kind, range: node.value, at: positionIn(text, node.parent?.offset ?? node.offset) }] : [];
  }));
}

const RETIRED = [...RETIRED_PACKAGES];

/** Files that name packages without using them. */
const NO_USE = /^(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|CHANGELOG\.md)$/;

/**
 * The retired packages that a manifest still names, and that no other file of its folder speaks of.
 *
 * @param path the manifest
 */
export function unusedPackages(path: string, text: string, project: ProjectFiles): Dependency[] {
  const named = dependenciesIn(text, RETIRED_PACKAGES);
  if (named.length === 0) return [];
  const others = project.listFiles().filter((one) => one.startsWith(dirname(path) + sep) && !NO_USE.test(basename(one)));
  return named.filter(({ pkg }) => !others.some((one) => project.mayHold(one, RETIRED) && project.searchedText(one)?.includes(pkg)));
}

/**
 * A manifest without the packages that nothing uses any more, and with the versions that are planned for. Everything else stays as
 * it is written; the lock file is the package manager's.
 *
 * @param assumed versions that a person plans for: `auth0@4`
 */
export function updatedManifest(text: string, unused: readonly Pick<Dependency, 'kind' | 'pkg'>[], assumed: readonly string[]): string {
  const planned = new Map(assumed.flatMap((one) => {
    const parsed = parseAssumption(one);
    return parsed ? [[parsed.pkg, parsed.range] as const] : [];
  }));
  let updated = text;
  const set = (kind: string, pkg: string, value: string | undefined): void => {
    // A new value needs no form; what follows a key that goes does.
    updated = applyEdits(updated, modify(updated, [kind, pkg], value, value === undefined ? { formattingOptions: formOf(text) } : {}));
  };
  for (const { kind, pkg } of unused) set(kind, pkg, undefined);
  for (const { kind, pkg, range } of dependenciesIn(text, new Set(planned.keys()))) {
    const wanted = planned.get(pkg) as string;
    const least = minVersion(wanted)?.version;
    if (least !== undefined && !isWithin(range, wanted)) set(kind, pkg, `^${least}`);
  }
  return updated;
}

/** How a text is indented, and how its lines end. */
function formOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** A tag or an address is no range, and stays as it is. */
function isWithin(range: string, wanted: string): boolean {
  try {
    return subset(range, wanted);
  } catch {
    return true;
  }
}
