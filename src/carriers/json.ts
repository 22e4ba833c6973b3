import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Edit, Range } from '../edits/edit.ts';
import { CarriedText, escapeJson, JoinedText, unescapeJson } from './carried-text.ts';
import { joinCarried, NOTHING_CARRIED, type Carried, type Carrier } from './part.ts';
import { requestPart, type FormField, type RequestBody } from './request.ts';
import { requestsInShell } from './shell.ts';

/** The requests of HAR documents, of single HAR requests, and of Postman collections; the commands of a manifest's scripts. */
export const carriedInJson: Carrier = (text) => {
  const json = CarriedText.plain(text, [0, text.length]);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root || errors.length > 0) return NOTHING_CARRIED;
  const document: Document = { json, isManifest: root.type === 'object' && member(root, 'scripts')?.type === 'object' };
  return joinCarried(objectsIn(root).map((node) => requestOf(document, node)));
};

interface Document {
  readonly json: CarriedText;
  /** Whether it is a package.json. */
  readonly isManifest: boolean;
}

function objectsIn(root: Node): Node[] {
  const own = root.type === 'object' ? [root] : [];
  return [...own, ...(root.children ?? []).flatMap(objectsIn)];
}

function requestOf(document: Document, node: Node): Carried {
  const url = member(node, 'url');
  if (url && isRequest(node)) return sentTo(document, node, url);
  const scripts = document.isManifest && node.parent?.type === undefined ? member(node, 'scripts') : undefined;
  return scripts ? joinCarried((scripts.children ?? []).flatMap(({ children }) => {
    const command = children?.[1];
    return command?.type === 'string' ? [requestsInShell(stringIn(document, command))] : [];
  })) : NOTHING_CARRIED;
}

/** Whether an object with a URL is a request: of HAR by its method or what it posts, of Postman by the mode of its body, of Insomnia by its type. A body as an object is one of the program's own tables. */
function isRequest(node: Node): boolean {
  const body = member(node, 'body');
  if (body?.type === 'object' && member(body, 'mode') === undefined && member(body, 'mimeType') === undefined) return false;
  return member(node, 'postData') !== undefined || body?.type === 'object' || textOf(member(node, 'method')) !== undefined;
}

/** A request of HAR (http://www.softwareishard.com/blog/har-12-spec/#request) or of Postman (https://schema.postman.com/collection/json/v2.1.0/). */
function sentTo(document: Document, node: Node, place: Node): Carried {
  const url = urlOf(document, place);
  if (!url) return NOTHING_CARRIED;
  const headers = headersOf(document, node);
  const request = {
    ...url,
    method: textOf(member(node, 'method')) ?? 'GET',
    // In HTTP/2 the first line of a request is written as headers: `:path`.
    headers: headers.flatMap(({ name, text }): [string, string][] => (name.startsWith(':') ? [] : [[name, text]])),
    twins: [...url.twins, ...headers.flatMap(({ name, value }) => (name === ':path' && value ? [value] : []))],
    body: bodyOf(document, node),
  };
  const range = rangeIn(document, node);
  return { parts: [requestPart(request, range)], ranges: [range], isProse: false };
}

function headersOf(document: Document, node: Node): { name: string; text: string; value: CarriedText | undefined }[] {
  const headers = (member(node, 'headers') ?? member(node, 'header'))?.children ?? [];
  return headers.flatMap((header) => {
    const name = textOf(member(header, 'name')) ?? textOf(member(header, 'key'));
    const value = member(header, 'value');
    return name === undefined ? [] : [{ name, text: textOf(value) ?? '', value: value?.type === 'string' ? stringIn(document, value) : undefined }];
  });
}

/** A URL as one text, or as Postman takes it apart: with the path as a list or as a text beside the whole, or in its place. */
function urlOf(document: Document, place: Node): { url: CarriedText; twins: CarriedText[] } | undefined {
  if (place.type === 'string') return { url: stringIn(document, place), twins: [] };
  const path = member(place, 'path');
  const segments = (path?.type === 'array' ? (path.children ?? []) : path ? [path] : []).map((one) => (one.type === 'object' ? member(one, 'value') : one));
  if (!segments.every((one): one is Node => one?.type === 'string')) return undefined;
  const texts = segments.map((one) => stringIn(document, one));
  const raw = member(place, 'raw');
  if (raw?.type === 'string') return { url: stringIn(document, raw), twins: texts.slice(-1) };
  if (texts.length === 0) return undefined;
  const origin = `${textOf(member(place, 'protocol')) ?? 'https'}://${hostIn(member(place, 'host'))}`;
  const pieces = texts.flatMap((text) => (text.text.startsWith('/') ? [text] : [CarriedText.implied('/', text.range[0]), text]));
  return { url: JoinedText.of([CarriedText.implied(origin, texts[0]?.range[0] ?? 0), ...pieces]), twins: [] };
}

function hostIn(host: Node | undefined): string {
  return textOf(host) ?? (host?.children ?? []).map(textOf).join('.');
}

function bodyOf(document: Document, node: Node): RequestBody | undefined {
  const postData = member(node, 'postData');
  if (postData) {
    const text = textBody(document, member(postData, 'text'));
    const fields = fieldsOf(document, member(postData, 'params'), ['name', 'value']);
    // Programs differ in which of the two they send.
    return text && fields ? { kind: 'unseen' } : (text ?? fields);
  }
  const body = member(node, 'body');
  if (!body || body.type === 'null') return undefined;
  if (body.type === 'string') return textBody(document, body);
  const text = textBody(document, member(body, 'text'));
  if (text) return text;
  const mode = textOf(member(body, 'mode'));
  if (mode === 'raw') return textBody(document, member(body, 'raw'));
  const fields = mode === 'urlencoded' || mode === 'formdata' ? fieldsOf(document, member(body, mode), ['key', 'value']) : fieldsOf(document, member(body, 'params'), ['name', 'value']);
  return fields ?? { kind: 'unseen' };
}

function textBody(document: Document, node: Node | undefined): RequestBody | undefined {
  const text = textOf(node);
  return node && text !== undefined && text !== '' ? { kind: 'text', text: stringIn(document, node) } : undefined;
}

function fieldsOf(document: Document, list: Node | undefined, [keyName, valueName]: readonly [string, string]): RequestBody | undefined {
  const items = list?.type === 'array' ? (list.children ?? []) : [];
  if (items.length === 0) return undefined;
  // What is switched off is not sent.
  const sent = items.filter((item) => member(item, 'disabled')?.value !== true);
  const fields = sent.map((item): FormField | undefined => {
    const [key, value] = [member(item, keyName), member(item, valueName)];
    if (key?.type !== 'string' || value?.type !== 'string') return undefined;
    return {
      key: stringIn(document, key),
      value: stringIn(document, value),
      addBehind: (newKey, newValue) => addItem(document, item, { node: key, text: newKey }, { node: value, text: newValue }),
    };
  });
  if (!fields.every((field) => field !== undefined)) return { kind: 'unseen' };
  return { kind: 'fields', fields, without: (removed) => withoutItems(document, items, removed.flatMap((field) => sent[fields.indexOf(field)] ?? [])) };
}

/** Takes items out of a list, each run of neighbours with the comma and the space that set it off from what stays. */
function withoutItems({ json }: Document, items: readonly Node[], removed: readonly Node[]): (Edit | undefined)[] {
  const isRemoved = (index: number): boolean => items[index] !== undefined && removed.includes(items[index]);
  const endOf = (item: Node): number => item.offset + item.length;
  return items.flatMap((item, first) => {
    if (!isRemoved(first) || isRemoved(first - 1)) return [];
    const found = items.findIndex((_, index) => index > first && !isRemoved(index));
    const next = found < 0 ? items.length : found;
    const [before, last, after] = [items[first - 1], items[next - 1] ?? item, items[next]];
    return [json.editOf({ range: after && !before ? [item.offset, after.offset] : [before ? endOf(before) : item.offset, endOf(last)], text: '' })];
  });
}

/** Writes an item like its neighbour, with another key and value. */
function addItem({ json }: Document, item: Node, ...changes: readonly { readonly node: Node; readonly text: string }[]): Edit | undefined {
  let code = json.text.slice(item.offset, item.offset + item.length);
  for (const { node, text } of changes.toSorted((a, b) => b.node.offset - a.node.offset)) {
    const from = node.offset - item.offset;
    code = code.slice(0, from) + JSON.stringify(text) + code.slice(from + node.length);
  }
  const lineStart = json.text.lastIndexOf('\n', item.offset) + 1;
  const indent = json.text.slice(lineStart, item.offset);
  const eol = json.text.includes('\r\n') ? '\r\n' : '\n';
  const separator = /^[ \t]*$/.test(indent) ? `,${eol}${indent}` : ', ';
  const end = item.offset + item.length;
  return json.editOf({ range: [end, end], text: separator + code });
}

function member(node: Node | undefined, key: string): Node | undefined {
  return node?.type === 'object' ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1] : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? (node.value as string) : undefined;
}

function rangeIn({ json }: Document, { offset, length }: Node): Range {
  return json.rangeOf([offset, offset + length]);
}

/** What a string of the document stands for, without its quotes. */
function stringIn({ json }: Document, { offset, length }: Node): CarriedText {
  return json.decoded([offset + 1, offset + length - 1], unescapeJson, escapeJson);
}
