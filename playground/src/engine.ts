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

/** What stands in front of the worker's script where Flow's parser cannot be had. */
const NO_FLOW_PARSER = 'globalThis.flowParser = null;';

/** The engine in a worker, so that typing never waits for it. It takes one text at a time. */
export class Engine {
  #worker: Worker | undefined;
  #flowParser = '';

  /** @throws {Error} where the engine fails, or does not come to an end */
  async migrate(pasted: Pasted): Promise<Migration> {
    const answer = await this.#ask(pasted);
    if (answer.kind === 'migrated') return answer.migration;
    if (answer.kind === 'failed') throw new Error(answer.message);
    this.#flowParser = (await loadFlowParser()) ?? NO_FLOW_PARSER;
    this.#stop();
    return this.migrate(pasted);
  }

  #ask(pasted: Pasted): Promise<Answer> {
    const worker = (this.#worker ??= startWorker(`${this.#flowParser}\n${workerScript}`));
    return new Promise((resolve, reject) => {
      const fail = (message: string): void => {
        this.#stop();
        reject(new Error(message));
      };
      const timer = setTimeout(() => fail('The text takes too long here. The command line has no such limit.'), MOST_TIME);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        clearTimeout(timer);
        fail(`The engine could not be started: ${message}`);
      };
      worker.postMessage(pasted);
    });
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
