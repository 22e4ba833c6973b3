import got from 'got';

export const redeem = (issuer, email, code) =>
  got.post(new URL('oauth/ro', issuer).href, {
    json: { client_id: 'mEadow', connection: 'email', grant_type: 'password', username: email, password: code },
  });
