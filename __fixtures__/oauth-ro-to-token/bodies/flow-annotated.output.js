// @flow
import axios from 'axios';

type Tokens = {| access_token: string, id_token?: string |};

export async function login(phone: string, code: string): Promise<Tokens> {
  const body: { [key: string]: string } = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', body);
  return (data: Tokens);
}
