import got from 'got';
import type { Response } from 'got';

export const login = async (phone: string, code: string): Promise<Response<string>> =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    form: { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
