import { describe, expect, it } from 'vitest';
import { normalizeScope } from './scope';

describe('scope', () => {
  it('mends "opend profile"', () => {
    expect(normalizeScope('opend profile')).toBe('openid profile');
  });
});
