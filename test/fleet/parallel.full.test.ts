import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { environment, readReport } from '../support/command.ts';
import { createFolder } from '../support/project.ts';
import { CLEAN, DATABASE_LOGIN, SMS_LOGIN, SMS_LOGIN_MIGRATED } from '../support/samples.ts';
import { createBin, createRepository, has, recipe, runTool } from './support.ts';

const SSHD = '/usr/sbin/sshd';
const canRun = has('parallel') && has('ssh') && existsSync(SSHD);

/** Two addresses of this machine, which the recipe takes for two hosts. */
const HOSTS = ['127.0.0.1', '127.0.0.2'];
const REPOSITORIES = 200;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOSTS[0]);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server of ssh for the person who runs the tests, until the test ends. */
async function startServer(folder: string, bin: string): Promise<string[]> {
  const port = await freePort();
  for (const name of ['host', 'user']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  const { PATH: _path, HOME: _home, ...own } = environment(folder);
  const variables = { ...own, PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':') };
  const config = [
    `Port ${port}`, ...HOSTS.map((host) => `ListenAddress ${host}`), `HostKey ${folder}/host`, `AuthorizedKeysFile ${folder}/user.pub`, `PidFile ${folder}/pid`,
    'PermitRootLogin yes', 'StrictModes no', 'UsePAM no', 'PasswordAuthentication no', 'MaxStartups 200', `SetEnv ${Object.entries(variables).map(([name, value]) => `${name}="${value ?? ''}"`).join(' ')}`,
  ];
  writeFileSync(join(folder, 'sshd.conf'), `${config.join('\n')}\n`);
  // The server of the superuser separates its privileges there.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const server = spawn(SSHD, ['-D', '-f', join(folder, 'sshd.conf')], { stdio: 'ignore' });
  onTestFinished(() => void server.kill());
  for (let tries = 0; tries < 100 && !(await listens(port)); tries++) await wait(50);
  return HOSTS.map((host) => `2/ssh -p ${port} -i ${folder}/user -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR ${host}`);
}

async function listens(port: number): Promise<boolean> {
  const socket = createConnection(port, HOSTS[1]);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** What a repository holds: most have a login, some nothing, and two cannot be read. */
function filesOf(index: number): Record<string, string> {
  if (index >= REPOSITORIES - 2) return { 'sms.js': SMS_LOGIN, 'oauth-ro.config.json': '{ "audience": 1 }' };
  return index % 2 === 0 ? { 'sms.js': SMS_LOGIN } : index % 4 === 1 ? { 'staff.js': DATABASE_LOGIN } : { 'a.js': CLEAN };
}

const nameOf = (index: number): string => `app-${String(index).padStart(3, '0')}`;

test.skipIf(!canRun)('GNU parallel migrates 200 repositories on two hosts, and gives one report', { timeout: 900_000 }, async () => {
  const folder = createFolder();
  const bin = createBin();
  const indexes = Array.from({ length: REPOSITORIES }, (_, index) => index);
  for (const index of indexes) createRepository(join(folder, nameOf(index)), filesOf(index));
  writeFileSync(join(folder, 'repositories'), indexes.map((index) => `file://${folder}/${nameOf(index)}\n`).join(''));
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  onTestFinished(() => rmSync(keys, { recursive: true, force: true }));
  writeFileSync(join(folder, 'hosts'), (await startServer(keys, bin)).map((line) => `${line}\n`).join(''));
  const { status, stderr } = runTool(bin, recipe('parallel.sh'), ['repositories', 'hosts', 'results'], folder);
  expect({ status, stderr: stderr.replace(/^.*the configuration oauth-ro\.config\.json is wrong.*\n/gm, '') }).toEqual({ status: 2, stderr: '' });

  const report = readReport(readFileSync(join(folder, 'results/fleet.json'), 'utf8'), 'migrate');
  const holding = (text: string): number[] => indexes.slice(0, -2).filter((index) => Object.values(filesOf(index)).includes(text));
  const [moved, left] = [holding(SMS_LOGIN), holding(DATABASE_LOGIN)];
  expect(report.roots).toHaveLength(REPOSITORIES - 2);
  expect(report.summary).toMatchObject({ filesScanned: REPOSITORIES - 2, filesChanged: moved.length, rewritten: moved.length, manual: left.length });
  expect(report.findings.map(({ root }) => root)).toEqual([...moved, ...left].sort((one, other) => one - other).map(nameOf));
  // Each host has had its part.
  const jobs = readFileSync(join(folder, 'results/jobs.log'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
  expect(jobs).toHaveLength(REPOSITORIES);
  for (const host of HOSTS) expect(jobs.filter(([, where = '']) => where.endsWith(host)).length).toBeGreaterThan(REPOSITORIES / 5);
  expect(jobs.filter((job) => job[6] !== '0')).toHaveLength(2);
  const shown = (index: number, name: string): string => spawnSync('git', ['show', name], { cwd: join(folder, nameOf(index)), env: environment(folder), encoding: 'utf8' }).stdout;
  expect(indexes.filter((index) => shown(index, 'move-off-oauth-ro:sms.js') === SMS_LOGIN_MIGRATED)).toEqual(moved);
  expect(shown(0, 'move-off-oauth-ro')).toContain('    Move off /oauth/ro\n');
});
