import { Queue } from './queue';

const queue = new Queue();

export const login = (phone: string, code: string) => queue.later('/oauth/ro', { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code });
