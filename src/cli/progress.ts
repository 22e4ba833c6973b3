import type { RunOptions } from '../run/run.ts';
import type { SharedArguments } from './options.ts';

/** Milliseconds that a run may take before anybody wants to know how far it is, and between two answers. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Erases the line of the terminal, and goes back to its start. */
const ERASE = '\r\u001b[2K';

/** How far a run is, in one line that is written again and again and erased at the end. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  #next: number;
  #isShown = false;

  /** @param now the time in milliseconds */
  constructor(write: (text: string) => void, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#now = now;
    this.#next = now() + PATIENCE;
  }

  /** Tells how many files are read, where it is time to. */
  readonly show = (read: number, total: number): void => {
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + INTERVAL;
    this.#isShown = true;
    this.#write(`${ERASE}Reading files: ${read} of ${total}`);
  };

  end(): void {
    if (this.#isShown) this.#write(ERASE);
    this.#isShown = false;
  }
}

/** Whether somebody sits before a terminal that can erase a line, and wants to know. Logs of CI keep every line. */
export function isShown(stream: { readonly isTTY?: boolean }, { CI = '', TERM }: NodeJS.ProcessEnv, quiet: boolean): boolean {
  return stream.isTTY === true && !quiet && ['', '0', 'false'].includes(CI) && TERM !== 'dumb';
}

/** Runs something that tells how far it is. The line is gone when it ends, however it ends. */
export async function withProgress<T>({ quiet }: Pick<SharedArguments, 'quiet'>, run: (onRead: RunOptions['onRead']) => Promise<T>): Promise<T> {
  if (!isShown(process.stderr, process.env, quiet)) return run(undefined);
  const progress = new Progress((text) => void process.stderr.write(text));
  try {
    return await run(progress.show);
  } finally {
    progress.end();
  }
}
