import got from 'got';

type Path = '/passwordless/start' | '/oauth/ro' | '/userinfo';

const post = (path: Path, json: object) => got.post(`https://acme.example.auth0.com${path}`, { json }).json();

export const start = (email: string) =>
  post('/passwordless/start', { client_id: 'kEnnel', connection: 'email', email, send: 'code' });

export const byCode = (email: string, code: string) =>
  post('/oauth/ro', { client_id: 'kEnnel', connection: 'email', grant_type: 'password', username: email, password: code });
