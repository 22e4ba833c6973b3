import axios from 'axios';
import { LoginRequest } from './login-request';

export function verify(phone: string, code: string) {
  const login = new LoginRequest();
  login.connection = 'sms';
  login.username = phone;
  login.password = code;
  return axios.post('https://acme.example.auth0.com/oauth/ro', login);
}
