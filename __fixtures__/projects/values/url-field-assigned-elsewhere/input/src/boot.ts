import { Client } from './client';
export const client = new Client('https://acme.example.auth0.com');
if (process.env.LOGIN_PATH) client.loginPath = process.env.LOGIN_PATH;
