import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Range } from '../edits/edit.ts';
import { codePart, joinCarried, joinedPart, masked, NOTHING_CARRIED, type Carried, type Carrier, type Part } from './part.ts';
import { bracesIn, readsIn } from './template-reads.ts';

/** A script of a page or a component. */
interface Script {
  readonly range: Range;
  readonly extension: string;
  readonly isModule: boolean;
  readonly isSetup: boolean;
}

/** Types of scripts that are no code. */
const CODE_TYPE = /^(?:|module|text\/babel|text\/jsx|text\/tsx|text\/typescript|(?:application|text)\/(?:x-)?(?:ecma|java)script|text\/partytown)$/i;

/** The scripts of a page: those that are no modules share their names. */
export const carriedInHtml: Carrier = (text) => {
  const { scripts, handlers } = scriptsIn(text, (name, value) => /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value));
  const classic = scripts.filter(({ isModule }) => !isModule);
  const modules = scripts.filter(({ isModule }) => isModule);
  // Handlers and modules see the names of the other scripts.
  const parts = [...(classic.length > 0 ? [joined(text, classic, [...handlers, ...rangesOf(modules)])] : []), ...modules.map((script) => joined(text, [script]))];
  const fragments = expressions(text, handlers);
  return { parts: [...parts, ...fragments], ranges: [...rangesOf(scripts), ...fragments.map(({ range }) => range)], isProse: false };
};

/** The scripts of a Vue component, which make one module, and the expressions of its template. */
export const carriedInVue: Carrier = (text) => {
  const { scripts, handlers, foreign } = scriptsIn(text, (name) => /^(?:@|:|v-|#)/.test(name));
  const inserted = insertedIn(text, rangesOf(scripts));
  const fragments = expressions(text, [...handlers, ...inserted]);
  // What is not set up is a component's own.
  const owner = scripts.some(({ isSetup }) => isSetup) ? '' : 'this.';
  return { parts: [...(scripts.length > 0 ? [joined(text, scripts, [...handlers, ...inserted, ...foreign], owner)] : []), ...fragments], ranges: [...rangesOf(scripts), ...fragments.map(({ range }) => range)], isProse: false };
};

/** The scripts of a Svelte component, which see each other's names. */
export const carriedInSvelte: Carrier = (text) => {
  // A name alone is bound to itself; whatever a value may be, it stands in braces.
  const { scripts, silent, handlers } = scriptsIn(text, (name, value) => name.startsWith('bind:') && value === '');
  return { parts: scripts.length > 0 ? [joined(text, scripts, [...bracesIn(text, silent), ...handlers, ...propsIn(text)])] : [], ranges: rangesOf(scripts), isProse: false };
};

/** The code that Astro runs on the server, between two lines of hyphens, and the scripts of the page. */
export const carriedInAstro: Carrier = (text) => {
  const [whole, open = '', code = ''] = /^(\s*---[ \t]*\r?\n)([^]*?)(?<=\n)---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  const range: Range = [open.length, open.length + code.length];
  const { scripts, silent } = scriptsIn(whole === undefined ? text : masked(text, [[whole.length, text.length]]), () => false, 'ts');
  const own = (): Carried => ({ parts: [joinedPart(text, [range], 'ts', false, readsIn(text, [range], bracesIn(text, [[0, whole?.length ?? 0], ...silent])))], ranges: [range], isProse: false });
  return joinCarried([whole === undefined ? NOTHING_CARRIED : own(), { parts: scripts.map((script) => joined(text, [script])), ranges: rangesOf(scripts), isProse: false }]);
};

function rangesOf(scripts: readonly Script[]): Range[] {
  return scripts.map(({ range }) => range);
}

/**
 * Several scripts as one program, in the richest language of them.
 *
 * @param template the expressions that use its names
 * @param owner what stands in front of such a name in the scripts
 */
function joined(text: string, scripts: readonly Script[], template: readonly Range[] = [], owner = ''): Part {
  const extension = ['tsx', 'ts', 'jsx'].find((one) => scripts.some((script) => script.extension === one)) ?? 'js';
  return joinedPart(text, rangesOf(scripts), extension, true, readsIn(text, rangesOf(scripts), template), owner);
}

/** The names that a component's user may give a value; what else such a declaration names is taken for one. */
function propsIn(text: string): Range[] {
  return [...text.matchAll(/\bexport\s+(?:let|var)\s/g)].flatMap(({ index, 0: whole }) => {
    let next = index + whole.length;
    return declaratorsAt(text, next).flatMap((declarator): Range[] => {
      const start = next + declarator.search(/\S|$/);
      next += declarator.length + 1;
      const [name] = /^[\w$]+/.exec(text.slice(start)) ?? [];
      return name === undefined ? [] : [[start, start + name.length]];
    });
  });
}

/** What stands between the commas of a declaration, which may go on in the next line behind one. */
function declaratorsAt(text: string, start: number): string[] {
  let last = ',';
  let end = start;
  for (; end < text.length && text[end] !== ';'; end++) {
    const character = text[end] as string;
    if (/\S/.test(character)) last = character;
    else if (/[\r\n]/.test(character) && last !== ',') break;
  }
  return text.slice(start, end).split(',');
}

/** What stands in two braces outside of the scripts, up to the next two that close them. */
function insertedIn(text: string, scripts: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const end = text.indexOf('}}', at + 2);
    if (end < 0) break;
    found.push([at + 2, end]);
    at = end + 2;
  }
  return found.filter(([start]) => !scripts.some(([from, to]) => from <= start && start <= to));
}

/** Code in attributes and in text, each a program of its own; what no code can be is not told. */
function expressions(text: string, ranges: readonly Range[]): Part[] {
  return ranges.filter(([start, end]) => /[(=]/.test(text.slice(start, end)) && /auth/i.test(text.slice(start, end))).map((range) => ({ ...codePart(text, [range], 'ts', true), isFragment: true }));
}

/** What a text in HTML holds of code, or keeps from it. */
interface Markup {
  readonly scripts: Script[];
  /** The values of attributes that hold code. */
  readonly handlers: Range[];
  /** Scripts, styles and comments, in which a brace is none of the template's. */
  readonly silent: Range[];
  /** Templates in another language than HTML. */
  readonly foreign: Range[];
}

/**
 * The scripts of a text in HTML, and the values of some attributes.
 *
 * @param isCode whether an attribute of this name and value holds code
 */
function scriptsIn(text: string, isCode: (attribute: string, value: string) => boolean, language = 'js'): Markup {
  const markup: Markup = { scripts: [], handlers: [], silent: [], foreign: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {};
    if (/^(?:script|style|#comment)$/.test(node.nodeName)) markup.silent.push([start, end]);
    if ('tagName' in node) {
      const script = node.tagName === 'script' ? scriptOf(node, language) : undefined;
      if (script) markup.scripts.push(script);
      if (node.tagName === 'template' && node.attrs.some(({ name, value }) => name === 'lang' && value !== 'html')) markup.foreign.push([start, end]);
      for (const { name, value } of node.attrs) {
        const place = node.sourceCodeLocation?.attrs?.[name];
        if (place && isCode(name, value)) markup.handlers.push(...valueOf(text, [place.startOffset, place.endOffset], value));
      }
      if ('content' in node) visit(node.content as DefaultTreeAdapterTypes.Node);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  for (const list of [markup.silent, markup.foreign, markup.handlers]) list.sort((a, b) => a[0] - b[0]);
  markup.scripts.sort((a, b) => a.range[0] - b.range[0]);
  return markup;
}

function scriptOf({ attrs, childNodes, sourceCodeLocation }: DefaultTreeAdapterTypes.Element, language: string): Script | undefined {
  const attribute = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  const type = attribute('type');
  const { startTag, endTag } = sourceCodeLocation ?? {};
  if (!startTag || !CODE_TYPE.test(type.trim()) || attrs.some(({ name }) => name === 'src')) return undefined;
  // A script without an end has no place for one.
  const range: Range = [startTag.endOffset, endTag?.startOffset ?? childNodes.at(-1)?.sourceCodeLocation?.endOffset ?? startTag.endOffset];
  const lang = attribute('lang') || (/typescript/i.test(type) ? 'ts' : /tsx/i.test(type) ? 'tsx' : /jsx|babel/i.test(type) ? 'jsx' : language);
  return { range, extension: /^(?:typescript|ts)$/i.test(lang) ? 'ts' : /^(?:tsx|jsx)$/i.test(lang) ? lang.toLowerCase() : language, isModule: type.trim() === 'module', isSetup: attrs.some(({ name }) => name === 'setup') };
}

/** Where the value of an attribute stands, if it stands there as it is; its name says the value too where it has none. */
function valueOf(text: string, [start, end]: Range, value: string): Range[] {
  const code = text.slice(start, end);
  if (value === '') return [/^(?:v-)?(?:bind)?:([\w$]+)$/.exec(code)?.[1]].flatMap((name): Range[] => (name === undefined ? [] : [[end - name.length, end]]));
  const from = code.lastIndexOf(value);
  return from > 0 ? [[start + from, start + from + value.length]] : [];
}
