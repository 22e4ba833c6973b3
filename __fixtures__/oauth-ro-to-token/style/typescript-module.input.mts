import got from 'got';
import type { Response } from 'got';

export const login = async (phone: string, code: string): Promise<Response<string>> =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    form: { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
