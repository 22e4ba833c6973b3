import got from 'got';

export const redeem = (phone, code) => {
  const url = new URL('https://acme.example.auth0.com');
  url.pathname = '/oauth/token';
  return got.post(url, {
    json: { client_id: 'mEadow', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
};
