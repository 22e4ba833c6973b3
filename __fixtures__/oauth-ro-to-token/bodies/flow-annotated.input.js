// @flow
import axios from 'axios';

type Tokens = {| access_token: string, id_token?: string |};

export async function login(phone: string, code: string): Promise<Tokens> {
  const body: { [key: string]: string } = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  return (data: Tokens);
}
