import { bus } from './bus.js';

export const login = (phone, code, done) => bus.emit('api', '/oauth/token', { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code }, done);
