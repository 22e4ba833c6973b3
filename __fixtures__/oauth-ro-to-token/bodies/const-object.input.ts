import axios from 'axios';

const AUTH0 = 'https://login.acme.example.com';

export async function redeem(email: string, code: string) {
  const body = {
    client_id: 'k3yL1meKiosk',
    connection: 'email',
    grant_type: 'password',
    username: email,
    password: code,
    scope: 'openid email',
  };
  const { data } = await axios.post(`${AUTH0}/oauth/ro`, body);
  return data.id_token;
}
