import { Page, type Style } from './page.ts';
import { renderOther, type OtherSpec } from './others.ts';
import { renderSite, type EntryPoint, type SiteSpec } from './sites.ts';

export interface ProgramSpec {
  readonly style: Style;
  readonly sites: readonly SiteSpec[];
  readonly others: readonly OtherSpec[];
}

export interface Program {
  readonly text: string;
  readonly points: readonly EntryPoint[];
}

/** Writes the program of a specification. */
export function renderProgram({ style, sites, others }: ProgramSpec): Program {
  const page = new Page(style);
  const functions = sites.map((site, index) => renderSite(page, site, index));
  const more = others.flatMap((other, index) => renderOther(page, other, index) ?? []);
  const points = [...functions.flatMap(({ points: own }) => own), ...more.flatMap(({ name }) => (name === undefined ? [] : [{ name, isRoute: false }]))];
  const exported = [...new Set([...functions.flatMap(({ exports }) => exports), ...more.flatMap(({ exports }) => exports)])];
  const code = [...functions.map((one) => one.code), ...more.map((one) => one.code)];
  return { text: page.whole([...code, exportsOf(page, exported)]), points };
}

function exportsOf(page: Page, names: readonly string[]): string {
  if (names.length === 0) return '';
  switch (page.style.module) {
    case 'esm':
      return `export { ${names.join(', ')} }${page.end}`;
    case 'exports':
      return names.map((name) => page.statement(`exports.${name} = ${name}`)).join('\n');
    case 'commonjs':
      return page.statement(`module.exports = { ${names.join(', ')} }`);
  }
}
