import { login } from './oauth/ro';
import * as legacy from '../oauth/ro';
export { logout } from './oauth/ro';

const tokens = require('./oauth/ro');

export async function load() {
  const { refresh } = await import('./oauth/ro');
  return { ...tokens, ...legacy, login, refresh };
}
