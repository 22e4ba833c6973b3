import { cache } from './cache.js';

export function forgetLogins() {
  cache.delete('/oauth/ro');
}
