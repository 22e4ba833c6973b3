import axios from 'axios';

interface LoginBody {
  client_id: string;
  grant_type: string;
  realm: 'sms';
  username: string;
  otp: string;
}

function bodyFor(phone: string, code: string): LoginBody {
  return { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code };
}

export const login = (phone: string, code: string) => axios.post('https://acme.example.auth0.com/oauth/token', bodyFor(phone, code));
