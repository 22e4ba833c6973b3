import got from 'got';

const RO_PATH: '/oauth/token' = '/oauth/token';

export const byCode = (domain: string, phone: string, code: string) =>
  got.post(`https://${domain}${RO_PATH}`, {
    json: { client_id: 'kEnnel', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
