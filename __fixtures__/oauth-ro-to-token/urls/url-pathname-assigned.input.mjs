import got from 'got';

export const redeem = (phone, code) => {
  const url = new URL('https://acme.example.auth0.com');
  url.pathname = '/oauth/ro';
  return got.post(url, {
    json: { client_id: 'mEadow', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
};
