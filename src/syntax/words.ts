/** Whether a text holds a name as a whole word. */
export function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.includes(word) && new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`).test(text);
}
