import { body } from './body';

export const login = (username: string, password: string) => fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...body, username, otp: password }) });
