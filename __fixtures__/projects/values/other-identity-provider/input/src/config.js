export const TOKEN_URL = 'https://login.example.com/oauth2/token';
export const defaults = { client_id: 'abc', grant_type: 'password', connection: 'sms' };
