import { UsageError } from '../run/usage-error.ts';
import { pathsOf, type SharedArguments } from './options.ts';

/** What has no meaning for one text from standard input, as the command line names it and as its arguments do. */
const EXCLUDED: Readonly<Record<string, string>> = {
  '--files-from': 'filesFrom',
  '--since': 'since',
  '--shard': 'shard',
  '--interactive': 'interactive',
  '--dry-run': 'dryRun',
  '--write-undo': 'writeUndo',
  '--write-patch': 'writePatch',
  '--update-dependencies': 'updateDependencies',
  '--update-baseline': 'updateBaseline',
};

/** @throws {UsageError} where standard input is to be read as a file, and something else is asked for that does not go with it */
export function assertAlone(args: SharedArguments): void {
  if (args.stdinFilepath === undefined) return;
  if (args.stdinFilepath === '') throw new UsageError('--stdin-filepath needs the name of a file');
  const given = args as Readonly<Record<string, unknown>>;
  const other = pathsOf(args).length > 0 ? 'paths' : Object.keys(EXCLUDED).find((option) => Boolean(given[EXCLUDED[option] ?? '']));
  if (other !== undefined) throw new UsageError(`--stdin-filepath and ${other} exclude each other`);
}

/** Everything that standard input holds. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
