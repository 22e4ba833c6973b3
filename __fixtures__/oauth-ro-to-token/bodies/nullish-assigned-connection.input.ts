import axios from 'axios';

export function login(login: string, code: string, isStaff: boolean) {
  const body: Record<string, string | undefined> = {
    client_id: 'k3yL1meKiosk',
    connection: isStaff ? 'acme-ldap' : undefined,
    grant_type: 'password',
    username: login,
    password: code,
  };
  body.connection ??= 'sms';
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
