import FormData from 'form-data';
import axios from 'axios';

export function login(phone, code) {
  const form = new FormData();
  form.append('client_id', 'k3yL1meKiosk');
  form.append('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');
  form.append('realm', 'sms');
  form.append('username', phone);
  form.append('otp', code);
  return axios.post('https://acme.example.auth0.com/oauth/token', form);
}
