import got from 'got';

export const start = (email) => got.post('https://acme.example.auth0.com/passwordless/start', { form: { client_id: 'm0dern', connection: 'email', email, send: 'link', scope: 'openid' } });
