import { clientId } from './config.js';

export const smsBody = (phone) => ({ client_id: clientId, connection: 'sms', phone });
