import got from 'got';

export const redeem = (email, code) =>
  got.post('http://localhost:3400/oauth/token', {
    json: { client_id: 'wIndmill', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code },
  });
