import got from 'got';

export const redeem = (email, code) =>
  got.post('http://localhost:3400/oauth/ro', {
    json: { client_id: 'wIndmill', connection: 'email', grant_type: 'password', username: email, password: code },
  });
