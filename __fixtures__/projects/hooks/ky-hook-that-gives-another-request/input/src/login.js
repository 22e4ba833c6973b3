import ky from 'ky';

const api = ky.create({
  prefixUrl: 'https://acme.example.auth0.com',
  hooks: { beforeRequest: [async (request) => new Request(request, { body: JSON.stringify({ ...(await request.json()), grant_type: 'password' }) })] },
});

export const login = (phone, code) => api.post('oauth/ro', { json: { client_id: 'abc', grant_type: 'password', connection: 'sms', username: phone, password: code } });
