import ky from 'ky';

const api = ky.create({
  prefixUrl: 'https://acme.example.auth0.com',
  hooks: { beforeRequest: [(request) => { request.headers.set('x-id', '1'); }] },
});

export const login = (phone, code) => api.post('oauth/token', { json: { client_id: 'abc', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code } });
