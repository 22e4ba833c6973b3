declare module 'jscodeshift/src/getParser.js' {
  /** jscodeshift's own parsers: `babylon` is Babel with the given options, `flow` is flow-parser. */
  export default function getParser(name: 'babylon' | 'flow', options: object): { parse(text: string): never };
}
