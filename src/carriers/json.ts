import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Edit, Range } from '../edits/edit.ts';
import { CarriedText, escapeJson, unescapeJson } from './carried-text.ts';
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
function sentTo(document: Document, node: Node, url: Node): Carried {
  const raw = url.type === 'string' ? url : member(url, 'raw');
  if (raw?.type !== 'string') return NOTHING_CARRIED;
  const segments = url.type === 'object' ? (member(url, 'path')?.children ?? []) : [];
  const last = segments.at(-1);
  const body = bodyOf(document, node);
  const headers = (member(node, 'headers') ?? member(node, 'header'))?.children ?? [];
  const request = {
    url: stringIn(document, raw),
    lastSegment: last?.type === 'string' ? stringIn(document, last) : undefined,
    method: textOf(member(node, 'method')) ?? 'GET',
    headers: headers.flatMap((header): [string, string][] => {
      const name = textOf(member(header, 'name')) ?? textOf(member(header, 'key'));
      return name === undefined ? [] : [[name, textOf(member(header, 'value')) ?? '']];
    }),
    body,
  };
  const range = rangeIn(document, node);
  return { parts: [requestPart(request, range)], ranges: [range], isProse: false };
}

function bodyOf(document: Document, node: Node): RequestBody | undefined {
  const postData = member(node, 'postData');
  if (postData) return textBody(document, member(postData, 'text')) ?? fieldsOf(document, member(postData, 'params'), ['name', 'value']);
  const body = member(node, 'body');
  if (!body || body.type === 'null') return undefined;
  if (body.type === 'string') return textBody(document, body);
  const text = textBody(document, member(body, 'text'));
  if (text) return text;
  const mode = textOf(member(body, 'mode'));
  if (mode === 'raw') return textBody(document, member(body, 'raw'));
  return (mode === 'urlencoded' || mode === 'formdata' ? fieldsOf(document, member(body, mode), ['key', 'value']) : undefined) ?? { kind: 'unseen' };
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
      remove: () => removeItem(document, items, item),
      addBehind: (newKey, newValue) => addItem(document, item, { node: key, text: newKey }, { node: value, text: newValue }),
    };
  });
  return fields.every((field) => field !== undefined) ? { kind: 'fields', fields } : { kind: 'unseen' };
}

/** Takes an item out of a list, with the comma and the space that set it off from its neighbour. */
function removeItem({ json }: Document, items: readonly Node[], item: Node): Edit | undefined {
  const index = items.indexOf(item);
  const [before, after] = [items[index - 1], items[index + 1]];
  const end = item.offset + item.length;
  if (after) return json.editOf({ range: [item.offset, after.offset], text: '' });
  return json.editOf({ range: before ? [before.offset + before.length, end] : [item.offset, end], text: '' });
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
