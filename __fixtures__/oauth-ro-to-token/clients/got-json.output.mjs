import got from 'got';

export const redeem = (phone, code) =>
  got('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    responseType: 'json',
    resolveBodyOnly: true,
    json: {
      client_id: 'tOolLibrary',
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      realm: 'sms',
      username: phone,
      otp: code,
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    },
  });
