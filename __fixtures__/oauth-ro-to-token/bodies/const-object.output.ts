import axios from 'axios';

const AUTH0 = 'https://login.acme.example.com';

export async function redeem(email: string, code: string) {
  const body = {
    client_id: 'k3yL1meKiosk',
    realm: 'email',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: email,
    otp: code,
    scope: 'openid email',
  };
  const { data } = await axios.post(`${AUTH0}/oauth/token`, body);
  return data.id_token;
}
