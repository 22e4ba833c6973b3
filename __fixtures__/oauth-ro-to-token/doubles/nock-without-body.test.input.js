import axios from 'axios';
import nock from 'nock';

const verify = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'n0B0dy',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });

it('fails with a wrong code', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/ro').reply(401, { error: 'invalid_user_password' });

  await expect(verify('ada@example.com', '000000')).rejects.toThrow('401');
});
