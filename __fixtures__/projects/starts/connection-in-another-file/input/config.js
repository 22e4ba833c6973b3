export const CONNECTIONS = { SMS: 'sms', EMAIL: 'email' };
export const BASE = 'https://login.acme.example.com';
