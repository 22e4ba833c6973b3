import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A conversation with the person at the terminal. */
export interface Prompt {
  show(text: string): void;
  /** The answer to a question; nothing where the person ends the conversation. */
  ask(question: string): Promise<string | undefined>;
  /** Lets the person edit a text in their editor; nothing where the editor failed. */
  edit(text: string, name: string): string | undefined;
  close(): void;
}

/** A person at a terminal. Lines that come before they are asked for are kept. */
export class TerminalPrompt implements Prompt {
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #lines: string[] = [];
  #reader: Interface | undefined;
  #isOver = false;
  #onChange: () => void = () => {};

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
  }

  show(text: string): void {
    this.#output.write(text);
  }

  async ask(question: string): Promise<string | undefined> {
    const reader = this.#open();
    reader.setPrompt(question);
    reader.prompt();
    while (this.#lines.length === 0 && !this.#isOver) await new Promise<void>((resolve) => (this.#onChange = resolve));
    return this.#lines.shift();
  }

  edit(text: string, name: string): string | undefined {
    // The terminal is the editor's.
    this.#closeReader();
    return editText(text, name);
  }

  close(): void {
    this.#closeReader();
  }

  #open(): Interface {
    if (this.#reader) return this.#reader;
    const reader = createInterface({ input: this.#input, output: this.#output });
    reader.on('line', (line) => {
      this.#lines.push(line);
      this.#onChange();
    });
    reader.on('SIGINT', () => {
      this.#lines.length = 0;
      this.#end();
    });
    reader.on('close', () => {
      if (this.#reader === reader) this.#end();
    });
    return (this.#reader = reader);
  }

  #end(): void {
    this.#isOver = true;
    this.#output.write('\n');
    this.#onChange();
  }

  #closeReader(): void {
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.close();
  }
}

/** The editor of git, of crontab and of others: `VISUAL`, else `EDITOR`, else the one that every system has. */
function editor(): string {
  const { VISUAL = '', EDITOR = '' } = process.env;
  return VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
}

function editText(text: string, name: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-ro-edit-'));
  // Ctrl-C is for the editor.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  try {
    // Named as the editor knows the language by, and so that it needs no quotes: the editor may be a command with options.
    const file = `edit${/^\.\w+$/.exec(extname(name))?.[0] ?? ''}`;
    const path = join(folder, file);
    writeFileSync(path, text);
    const { status } = spawnSync(`${editor()} ${file}`, { cwd: folder, shell: true, stdio: 'inherit' });
    return status === 0 ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  } finally {
    process.off('SIGINT', ignore);
    rmSync(folder, { recursive: true, force: true });
  }
}
