import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A page in which a program runs: where it is, and the scripts that it loads before. */
export interface Page {
  readonly url: string;
  readonly scripts: readonly string[];
}

/** A function of a program, and what to call it with. */
export interface Call {
  readonly file: string;
  readonly page?: Page | undefined;
  readonly name: string;
  readonly args: readonly string[];
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const TIMEOUT = 20_000;

/** A process that runs programs, one call after the other. */
export class Runner {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = fork(fileURLToPath(new URL('runner.mjs', import.meta.url)), {
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      execArgv: ['--no-deprecation'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.on('message', (message: { id: number; value?: unknown; error?: string }) => this.#settle(message));
    this.#child.on('exit', () => {
      for (const id of this.#waiting.keys()) this.#settle({ id, error: 'the process that runs the programs has ended' });
    });
  }

  call(call: Call): Promise<unknown> {
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle({ id, error: `${call.name} does not end` }), TIMEOUT);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#child.send({ id, ...call });
    });
  }

  close(): void {
    this.#child.kill();
  }

  #settle({ id, value, error }: { id: number; value?: unknown; error?: string }): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (error === undefined) waiting.resolve(value);
    else waiting.reject(new Error(error));
  }
}
