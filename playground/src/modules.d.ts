/// <reference types="vite/client" />

declare module '*?script' {
  /** The text of the script that the module becomes (vite.config.ts). */
  const text: string;
  export default text;
}

declare module 'flow-parser' {
  export function parse(text: string, options: object): unknown;
}
