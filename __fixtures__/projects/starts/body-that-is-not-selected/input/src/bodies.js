import { clientId } from './config.js';

export const defaults = { client_id: clientId, realm: 'sms' };

export function emailBody(address) {
  return { client_id: clientId, connection: 'email', username: address, type: 'code' };
}
