import { describe, expect, it, test } from 'vitest';
import { login } from '../src/login.js';

describe('/oauth/ro', () => {
  it('POST /oauth/ro', async () => {
    expect(await login('+15550100001', '123456')).toBeTruthy();
  });

  test.skip('no longer calls https://acme.example.auth0.com/oauth/ro', () => {});

  describe('POST https://acme.example.auth0.com/oauth/ro with connection: sms', () => {
    it.todo('answers 410');
  });
});
