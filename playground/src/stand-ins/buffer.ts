/** The bytes of a text, or those that it stands for in base64: all that Flow's parser wants of Node's `Buffer`. */
function from(text: string, encoding: 'base64' | 'utf8'): Uint8Array {
  return encoding === 'utf8' ? new TextEncoder().encode(text) : Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

Object.assign(globalThis, { Buffer: { from } });
