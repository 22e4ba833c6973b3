import axios from 'axios';
import MockAdapter from 'axios-mock-adapter';

const mock = new MockAdapter(axios);

export const verify = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { client_id: '4d4pt3r', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

test('verifies', async () => {
  mock
    .onPost('https://acme.example.auth0.com/oauth/token', { client_id: '4d4pt3r', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: '+15550100001', otp: '123456' })
    .reply(200, { id_token: 'x' });

  expect((await verify('+15550100001', '123456')).data.id_token).toBe('x');
});
