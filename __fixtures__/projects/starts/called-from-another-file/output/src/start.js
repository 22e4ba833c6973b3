import { requestCode } from './api.js';
import { clientId } from './config.js';

export const startBySms = (phone) => requestCode({ client_id: clientId, connection: 'sms', phone_number: phone, send: 'code' });
export const startByEmail = (email) => requestCode({ client_id: clientId, connection: 'email', email, send: 'code' });
