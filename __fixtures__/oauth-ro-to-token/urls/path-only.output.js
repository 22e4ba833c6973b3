import api from '../api';

export async function redeem(email, code) {
  const { data } = await api.post('/oauth/token', {
    client_id: 'wIndmill',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
  });
  return data;
}
