import { post } from './http';

export const login = (phone: string, code: string) => post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
