import got from 'got';

const RO_PATH: '/oauth/ro' = '/oauth/ro';

export const byCode = (domain: string, phone: string, code: string) =>
  got.post(`https://${domain}${RO_PATH}`, {
    json: { client_id: 'kEnnel', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
