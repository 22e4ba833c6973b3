/** How a package manager is called. */
export interface Manager {
  /** The files by which a project shows that it uses it. */
  readonly locks: readonly string[];
  /** The commands of CI that install exactly what the lock file says. */
  readonly ci: readonly string[];
  /** The command that adds packages for development. */
  readonly add: string;
}

/** What is taken where a project has no lock file. */
export const NO_LOCK: Manager = { locks: [], ci: ['npm install'], add: 'npm install --save-dev' };

export const MANAGERS: readonly Manager[] = [
  { locks: ['package-lock.json', 'npm-shrinkwrap.json'], ci: ['npm ci'], add: 'npm install --save-dev' },
  { locks: ['pnpm-lock.yaml'], ci: ['corepack enable', 'pnpm install --frozen-lockfile'], add: 'pnpm add --save-dev' },
  { locks: ['yarn.lock'], ci: ['corepack enable', 'yarn install --immutable'], add: 'yarn add --dev' },
  { locks: ['bun.lock', 'bun.lockb'], ci: ['npm install --global bun', 'bun install --frozen-lockfile'], add: 'bun add --dev' },
];
