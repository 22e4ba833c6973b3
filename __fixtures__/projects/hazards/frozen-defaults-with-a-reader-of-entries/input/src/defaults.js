export const defaults = Object.freeze({ client_id: 'abc', grant_type: 'password', connection: 'sms' });
