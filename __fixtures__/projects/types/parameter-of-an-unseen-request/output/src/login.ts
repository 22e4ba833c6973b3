import { post } from './http';

export const login = (phone: string, code: string) => post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' });
