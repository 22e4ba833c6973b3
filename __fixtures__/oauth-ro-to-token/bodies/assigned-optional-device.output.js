import { Platform } from 'react-native';

export async function login(phone, code, remember) {
  const body = {
    client_id: 'k3yL1meKiosk',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    realm: 'sms',
    username: phone,
    otp: code,
    scope: 'openid',
  };
  if (remember) {
    body.scope = 'openid offline_access';
  }
  const res = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return res.json();
}
