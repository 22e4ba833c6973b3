/** Whether a text holds a name as a whole word. */
export function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.includes(word) && new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`).test(text);
}

/** The names by which a text imports modules, also those in comments: of `import`, `export … from`, `require(…)` and `import(…)`. */
export function specifiersIn(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import|require)\b[\s(]*["'`]([^"'`\n]+)["'`]/g)].map(([, specifier = '']) => specifier);
}
