import api from '../api';

export async function redeem(email, code) {
  const { data } = await api.post('/oauth/ro', {
    client_id: 'wIndmill',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
  });
  return data;
}
