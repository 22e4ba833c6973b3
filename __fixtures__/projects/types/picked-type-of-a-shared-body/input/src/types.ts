import type { body } from './body';

export function isSms(one: Pick<typeof body, 'client_id' | 'connection'>) {
  return one.connection === 'sms';
}
