import ky from 'ky';

const api = ky.create({
  prefixUrl: 'https://acme.example.auth0.com',
  hooks: { beforeRequest: [(request) => { request.headers.set('x-id', '1'); }] },
});

export const login = (phone, code) => api.post('oauth/ro', { json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
