import FormData from 'form-data';
import axios from 'axios';

export function login(phone, code) {
  const form = new FormData();
  form.append('client_id', 'k3yL1meKiosk');
  form.append('grant_type', 'password');
  form.append('connection', 'sms');
  form.append('username', phone);
  form.append('password', code);
  return axios.post('https://acme.example.auth0.com/oauth/ro', form);
}
