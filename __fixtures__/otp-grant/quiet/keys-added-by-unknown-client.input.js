import { auth0 } from './auth0.js';

export const verify = (username, otp) => auth0.send('/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp, realm: 'sms' });
