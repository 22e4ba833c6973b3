import got from 'got';

export const redeem = (phone, code) =>
  got('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    responseType: 'json',
    resolveBodyOnly: true,
    json: {
      client_id: 'tOolLibrary',
      client_secret: process.env.AUTH0_CLIENT_SECRET,
      connection: 'sms',
      username: phone,
      password: code,
    },
  });
