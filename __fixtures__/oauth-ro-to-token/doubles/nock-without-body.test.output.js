import axios from 'axios';
import nock from 'nock';

const verify = (email, code) =>
  axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'n0B0dy',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });

it('fails with a wrong code', async () => {
  nock('https://acme.example.auth0.com').post('/oauth/token').reply(401, { error: 'invalid_user_password' });

  await expect(verify('ada@example.com', '000000')).rejects.toThrow('401');
});
