import got from 'got';

export const login = (email: string, code: string) =>
  got.post('https://acme.example.auth0.com/oauth/ro', {
    json: {
      client_id: "rIverFerry",
      connection: "email",
      username: email,
      password: code,
    },
  });
