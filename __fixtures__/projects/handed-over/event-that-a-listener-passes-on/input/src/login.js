import { bus } from './bus.js';

export const login = (phone, code, done) => bus.emit('api', '/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code }, done);
