import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Range } from '../edits/edit.ts';
import { codePart, joinCarried, joinedPart, masked, NOTHING_CARRIED, type Carried, type Carrier, type Part } from './part.ts';

/** A script of a page or a component. */
interface Script {
  readonly range: Range;
  readonly extension: string;
  readonly isModule: boolean;
}

/** Types of scripts that are no code. */
const CODE_TYPE = /^(?:|module|text\/babel|text\/jsx|text\/tsx|text\/typescript|(?:application|text)\/(?:x-)?(?:ecma|java)script|text\/partytown)$/i;

/** The scripts of a page: those that are no modules share their names. */
export const carriedInHtml: Carrier = (text) => {
  const { scripts, handlers } = scriptsIn(text, (name) => /^on[a-z]+$/.test(name));
  const classic = scripts.filter(({ isModule }) => !isModule);
  const parts = [...(classic.length > 0 ? [joined(text, classic)] : []), ...scripts.filter(({ isModule }) => isModule).map((script) => joined(text, [script]))];
  const fragments = expressions(text, handlers);
  return { parts: [...parts, ...fragments], ranges: [...rangesOf(scripts), ...fragments.map(({ range }) => range)], isProse: false };
};

/** The scripts of a Vue component, which make one module, and the expressions of its template. */
export const carriedInVue: Carrier = (text) => {
  const { scripts, handlers } = scriptsIn(text, (name) => /^(?:@|:|v-|#)/.test(name));
  const inserted = insertionsIn(text).filter(([start]) => !scripts.some(({ range }) => range[0] <= start && start <= range[1]));
  const fragments = expressions(text, [...handlers, ...inserted]);
  return { parts: [...(scripts.length > 0 ? [joined(text, scripts)] : []), ...fragments], ranges: [...rangesOf(scripts), ...fragments.map(({ range }) => range)], isProse: false };
};

/** What stands between pairs of braces: the expressions that a template shows. */
function insertionsIn(text: string): Range[] {
  const ranges: Range[] = [];
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', open)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    ranges.push([open + 2, close]);
    open = close + 2;
  }
  return ranges;
}

/** The scripts of a Svelte component, which see each other's names. */
export const carriedInSvelte: Carrier = (text) => {
  const { scripts } = scriptsIn(text, () => false);
  return { parts: scripts.length > 0 ? [joined(text, scripts)] : [], ranges: rangesOf(scripts), isProse: false };
};

/** The code that Astro runs on the server, between two lines of hyphens, and the scripts of the page. */
export const carriedInAstro: Carrier = (text) => {
  const [whole, open = '', code = ''] = /^(\s*---[ \t]*\r?\n)([^]*?)(?<=\n)---[ \t]*(?=\r?\n|$)/.exec(text) ?? [];
  const range: Range = [open.length, open.length + code.length];
  const { scripts } = scriptsIn(whole === undefined ? text : masked(text, [[whole.length, text.length]]), () => false, 'ts');
  const own: Carried = whole === undefined ? NOTHING_CARRIED : { parts: [codePart(text, [range], 'ts', false)], ranges: [range], isProse: false };
  return joinCarried([own, { parts: scripts.map((script) => joined(text, [script])), ranges: rangesOf(scripts), isProse: false }]);
};

function rangesOf(scripts: readonly Script[]): Range[] {
  return scripts.map(({ range }) => range);
}

/** Several scripts as one program, in the richest language of them. */
function joined(text: string, scripts: readonly Script[]): Part {
  const extension = ['tsx', 'ts', 'jsx'].find((one) => scripts.some((script) => script.extension === one)) ?? 'js';
  return joinedPart(text, rangesOf(scripts), extension, true);
}

/** Code in attributes and in text, each a program of its own; what no code can be is not told. */
function expressions(text: string, ranges: readonly Range[]): Part[] {
  return ranges.filter(([start, end]) => /[(=]/.test(text.slice(start, end)) && /auth/i.test(text.slice(start, end))).map((range) => ({ ...codePart(text, [range], 'ts', true), isFragment: true }));
}

/**
 * The scripts of a text in HTML, and the values of some attributes.
 *
 * @param isCode whether an attribute of this name holds code
 */
function scriptsIn(text: string, isCode: (attribute: string) => boolean, language = 'js'): { scripts: Script[]; handlers: Range[] } {
  const scripts: Script[] = [];
  const handlers: Range[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const script = node.tagName === 'script' ? scriptOf(node, language) : undefined;
      if (script) scripts.push(script);
      for (const { name, value } of node.attrs) {
        const place = node.sourceCodeLocation?.attrs?.[name];
        if (place && isCode(name)) handlers.push(...valueOf(text, [place.startOffset, place.endOffset], value));
      }
      if ('content' in node) visit(node.content as DefaultTreeAdapterTypes.Node);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return { scripts: scripts.sort((a, b) => a.range[0] - b.range[0]), handlers };
}

function scriptOf({ attrs, childNodes, sourceCodeLocation }: DefaultTreeAdapterTypes.Element, language: string): Script | undefined {
  const attribute = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
  const type = attribute('type');
  const { startTag, endTag } = sourceCodeLocation ?? {};
  if (!startTag || !CODE_TYPE.test(type.trim()) || attrs.some(({ name }) => name === 'src')) return undefined;
  // A script without an end has no place for one.
  const range: Range = [startTag.endOffset, endTag?.startOffset ?? childNodes.at(-1)?.sourceCodeLocation?.endOffset ?? startTag.endOffset];
  const lang = attribute('lang') || (/typescript/i.test(type) ? 'ts' : /tsx/i.test(type) ? 'tsx' : /jsx|babel/i.test(type) ? 'jsx' : language);
  return { range, extension: /^(?:typescript|ts)$/i.test(lang) ? 'ts' : /^(?:tsx|jsx)$/i.test(lang) ? lang.toLowerCase() : language, isModule: type.trim() === 'module' };
}

/** Where the value of an attribute stands, if it stands there as it is. */
function valueOf(text: string, [start, end]: Range, value: string): Range[] {
  const code = text.slice(start, end);
  const from = code.lastIndexOf(value);
  return value !== '' && from > 0 ? [[start + from, start + from + value.length]] : [];
}
