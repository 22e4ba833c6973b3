import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
  device?: string;
  scope?: string;
}

export async function login(phone: string, code: string) {
  const body: LoginBody = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
    device: 'kiosk',
  };
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  return data;
}
