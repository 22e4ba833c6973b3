export const loginDefaults = () => ({ client_id: 'abc', grant_type: 'password', connection: 'sms' });
