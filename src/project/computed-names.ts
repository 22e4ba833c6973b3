/** Whether a text loads a module whose name it computes. A cheap test, which comments and strings may pass too. */
export function mayCompute(text: string): boolean {
  if (/\bimport\.meta\.glob|\brequire\.context\b/.test(text)) return true;
  for (const { index, 0: head } of text.matchAll(/\b(?:require|import)\s*\(\s*/g)) {
    const rest = text.slice(index + head.length, index + head.length + 500).replace(/^(?:\/\*[^]*?\*\/\s*|\/\/[^\n]*\n\s*)+/, '');
    if (!/^(?:(?:'[^'\n]*'|"[^"\n]*"|`[^`$]*`)\s*[,)]|\))/.test(rest)) return true;
  }
  return false;
}
