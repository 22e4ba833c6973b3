import { expect, test, vi } from 'vitest';
import { start } from '../src/start.js';

vi.mock('../src/oauth/ro', () => ({ login: vi.fn(() => 'token') }));

test('starts with a login', async () => {
  const { login } = await vi.importActual('../src/oauth/ro');
  expect(login).toBeDefined();
  expect(await start()).toBe('token');
});
