import { auth0 } from './client.js';

export const login = (phone, code) => auth0.verifySMSCode({ phoneNumber: phone, code });
