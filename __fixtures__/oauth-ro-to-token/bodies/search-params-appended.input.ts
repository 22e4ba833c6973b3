import axios from 'axios';

export async function login(phone: string, code: string): Promise<string> {
  const params = new URLSearchParams();
  params.append('client_id', 'k3yL1meKiosk');
  params.append('grant_type', 'password');
  params.append('connection', 'sms');
  params.append('username', phone);
  params.append('password', code);
  params.append('device', 'kiosk');
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', params);
  return data.id_token;
}
