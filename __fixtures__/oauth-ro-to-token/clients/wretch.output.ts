import wretch from 'wretch';

export const redeem = (email: string, code: string) =>
  wretch('https://acme.example.auth0.com/oauth/token')
    .post({
      client_id: 'pLanetarium',
      realm: 'email',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: email,
      otp: code,
    })
    .json<{ id_token: string }>();
