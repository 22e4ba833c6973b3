import { createHash } from 'node:crypto';

export function prepare(body) {
  if (body.password && body.connection !== 'sms') body.password = createHash('sha256').update(body.password).digest('hex');
  return body;
}
