import type { Migration } from './migration.ts';
import type { Pasted } from './pasted.ts';
import type { Answer } from './worker.ts';
import workerScript from './worker.ts?script';

declare global {
  interface Window {
    /** The text of Flow's parser, which lies beside the page (vite.config.ts). */
    flowParserScript?: string;
  }
}

/** Milliseconds after which a text is given up. */
const MOST_TIME = 20_000;

/** Milliseconds after which a text is given up when another one waits. */
const MOST_TIME_BEFORE_ANOTHER = 2_000;

/** What stands in front of the worker's script where Flow's parser cannot be had. */
const NO_FLOW_PARSER = 'globalThis.flowParser = null;';

/** The engine in a worker, so that typing never waits for it. It takes one text at a time. */
export class Engine {
  #worker: Worker | undefined;
  #flowParser = '';
  #startedAt = 0;
  /** Ends the work on a text. */
  #giveUp: ((message: string) => void) | undefined;

  /** @throws {Error} where the engine fails, or does not come to an end */
  async migrate(pasted: Pasted): Promise<Migration> {
    const answer = await this.#ask(pasted);
    if (answer.kind === 'migrated') return answer.migration;
    if (answer.kind === 'failed') throw new Error(answer.message);
    this.#flowParser = (await loadFlowParser()) ?? NO_FLOW_PARSER;
    this.#stop();
    return this.migrate(pasted);
  }

  /** Says that another text waits. */
  hurry(): void {
    if (Date.now() - this.#startedAt > MOST_TIME_BEFORE_ANOTHER) this.#giveUp?.('Another text came.');
  }

  async #ask(pasted: Pasted): Promise<Answer> {
    const worker = (this.#worker ??= startWorker(`${this.#flowParser}\n${workerScript}`));
    this.#startedAt = Date.now();
    const timer = setTimeout(() => this.#giveUp?.('The text takes too long here. The command line has no such limit.'), MOST_TIME);
    try {
      return await new Promise((resolve, reject) => {
        this.#giveUp = (message) => {
          this.#stop();
          reject(new Error(message));
        };
        worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
        worker.onerror = ({ message }) => this.#giveUp?.(`The engine could not be started: ${message}`);
        worker.postMessage(pasted);
      });
    } finally {
      clearTimeout(timer);
      this.#giveUp = undefined;
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** A page that was opened from a disk may start workers from its own text only. */
function startWorker(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(url);
}

/** The text of Flow's parser; nothing where it does not lie beside the page. */
function loadFlowParser(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = './flow-parser.js';
    script.onload = () => resolve(window.flowParserScript);
    script.onerror = () => resolve(undefined);
    document.head.append(script);
  });
}
