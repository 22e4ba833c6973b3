import got from 'got';

type Path = '/passwordless/start' | '/oauth/token' | '/userinfo';

const post = (path: Path, json: object) => got.post(`https://acme.example.auth0.com${path}`, { json }).json();

export const start = (email: string) =>
  post('/passwordless/start', { client_id: 'kEnnel', connection: 'email', email, send: 'code' });

export const byCode = (email: string, code: string) =>
  post('/oauth/token', { client_id: 'kEnnel', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code });
