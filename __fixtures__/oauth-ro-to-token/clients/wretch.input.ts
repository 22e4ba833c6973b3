import wretch from 'wretch';

export const redeem = (email: string, code: string) =>
  wretch('https://acme.example.auth0.com/oauth/ro')
    .post({
      client_id: 'pLanetarium',
      connection: 'email',
      grant_type: 'password',
      username: email,
      password: code,
    })
    .json<{ id_token: string }>();
