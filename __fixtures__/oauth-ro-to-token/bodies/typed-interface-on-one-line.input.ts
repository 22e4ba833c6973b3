import axios from 'axios';

interface LoginBody { client_id: string; connection: string; username: string; password: string; device: string }

export function login(phone: string, code: string) {
  const body: LoginBody = { client_id: 'k3yL1meKiosk', connection: 'sms', username: phone, password: code, device: 'kiosk' };
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
