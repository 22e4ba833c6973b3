export const defaults = { client_id: 'abc', grant_type: 'password', connection: 'sms' };
