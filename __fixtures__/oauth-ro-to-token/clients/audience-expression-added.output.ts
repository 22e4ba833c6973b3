import got from 'got';

export const login = (email: string, code: string) =>
  got.post('https://acme.example.auth0.com/oauth/token', {
    json: {
      client_id: "rIverFerry",
      realm: "email",
      username: email,
      otp: code,
      grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
      audience: process.env.AUTH0_AUDIENCE,
    },
  });
