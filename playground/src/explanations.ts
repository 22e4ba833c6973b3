import { sectionOf } from '../../src/report/documents.ts';

const DOCUMENTS = import.meta.glob<string>('../../docs/rules/*.md', { query: '?raw', import: 'default', eager: true });

/** A paragraph of a document, or a piece of code in it. */
export interface Block {
  readonly kind: 'code' | 'text';
  readonly text: string;
}

/** The example of a code in its rule's document, before and after; what the code means stands in every message. */
export function exampleOf(rule: string, code: string): readonly Block[] {
  const section = sectionOf(DOCUMENTS[`../../docs/rules/${rule}.md`] ?? '', code) ?? '';
  const example = section.slice(section.search(/^Before:$/m));
  // A text, a fence, the code behind it, and so on.
  return example.split(/^(`{3,})\w*\n([^]*?)\n?^\1$/m).flatMap((piece, index): Block[] => {
    if (index % 3 === 1) return [];
    if (index % 3 === 2) return [{ kind: 'code', text: piece }];
    return piece.split(/\n{2,}/).map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ kind: 'text', text }));
  });
}
