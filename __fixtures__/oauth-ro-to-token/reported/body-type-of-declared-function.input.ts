import type { LegacyLogin } from './types';

declare function send(path: string, body: LegacyLogin): Promise<void>;

export const verify = (phone: string, code: string) =>
  send('/oauth/ro', {
    client_id: 'typ3d',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
