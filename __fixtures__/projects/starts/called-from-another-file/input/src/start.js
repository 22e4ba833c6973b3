import { requestCode } from './api.js';
import { clientId } from './config.js';

export const startBySms = (phone) => requestCode({ client_id: clientId, connection: 'sms', phoneNumber: phone });
export const startByEmail = (email) => requestCode({ client_id: clientId, connection: 'email', email, type: 'code' });
