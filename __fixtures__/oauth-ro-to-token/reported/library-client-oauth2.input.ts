import ClientOAuth2 from 'client-oauth2';

const client = new ClientOAuth2({
  clientId: 'l1br4ry',
  clientSecret: process.env.SECRET,
  accessTokenUri: 'https://acme.example.auth0.com/oauth/ro',
  scopes: ['openid', 'profile'],
});

export const login = (phone: string, code: string) => client.owner.getToken(phone, code, { body: { connection: 'sms' } });
