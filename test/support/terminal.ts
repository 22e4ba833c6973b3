import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { environment, MAIN } from './command.ts';

/** Whether there is what makes pseudo terminals: script(1) of util-linux. */
export const hasTerminal = process.platform === 'linux' && /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

export interface Screen {
  readonly status: number;
  /** All that was sent to the terminal. */
  readonly sent: string;
}

/** Runs the built command at a pseudo terminal, and types the answer at the question. */
export async function runAtTerminal(cwd: string, args: readonly string[], { question = /$^/, answer = '', env = {}, redirect = '' }: { question?: RegExp; answer?: string; env?: Readonly<Record<string, string>>; redirect?: string } = {}): Promise<Screen> {
  const command = `${[process.execPath, MAIN, ...args].map((part) => `'${part}'`).join(' ')} ${redirect}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd, env: { ...environment(cwd), TERM: 'xterm', ...env } });
  let sent = '';
  let isAnswered = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
    if (isAnswered || !question.test(sent)) return;
    isAnswered = true;
    child.stdin.write(answer);
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, sent };
}
