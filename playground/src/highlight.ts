/** A piece of a line, and what it is; pieces of no kind are plain. */
export interface Token {
  readonly kind: TokenKind | undefined;
  readonly text: string;
}

export type TokenKind = 'comment' | 'keyword' | 'number' | 'string';

const KEYWORDS =
  'abstract|as|async|await|boolean|break|case|catch|class|const|continue|declare|default|delete|do|else|enum|export|extends|false|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|of|private|public|readonly|return|static|string|super|switch|this|throw|true|try|type|typeof|undefined|var|void|while|yield';

/** Close enough for reading in all languages of the page; the engine reads them properly. */
const TOKENS = new RegExp(
  [
    String.raw`(?<comment>\/\*[^]*?(?:\*\/|$)|(?<![:"'\w])\/\/[^\n]*|<!--[^]*?(?:-->|$)|^\s*#(?![!\w{])[^\n]*)`,
    String.raw`(?<string>\`(?:\\[^]|[^\\\`])*\`|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*')`,
    String.raw`(?<number>\b\d[\w.]*)`,
    String.raw`(?<keyword>(?<![\w$.-])(?:${KEYWORDS})(?![\w$-]|\s*:(?!:)))`,
  ].join('|'),
  'gm',
);

/** The tokens of each line of a text. */
export function highlighted(text: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  const add = (kind: TokenKind | undefined, piece: string): void => {
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  };
  let at = 0;
  for (const { index, 0: piece, groups = {} } of text.matchAll(TOKENS)) {
    const kind = (Object.keys(groups) as TokenKind[]).find((name) => groups[name] !== undefined);
    add(undefined, text.slice(at, index));
    add(kind, piece);
    at = index + piece.length;
  }
  add(undefined, text.slice(at));
  return lines;
}
