import { Platform } from 'react-native';

export async function login(phone, code, remember) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
    scope: 'openid',
  };
  if (remember) {
    body.scope = 'openid offline_access';
    body.device = Platform.OS;
  }
  const res = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return res.json();
}
