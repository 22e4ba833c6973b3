import { clientId } from './config.js';

export const defaults = { client_id: clientId, connection: 'sms' };

export function emailBody(address) {
  return { client_id: clientId, connection: 'email', email: address, send: 'code' };
}
