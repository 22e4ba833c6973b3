import got from 'got';

const gateway = got.extend({ prefixUrl: 'https://gateway.example.com/auth' });

export const verify = (phone: string, code: string) =>
  gateway.post('oauth/ro', {
    json: { client_id: 'g4t3w4y', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
