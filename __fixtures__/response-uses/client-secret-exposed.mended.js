import { Alert } from 'react-native';

export async function login(phone, code) {
  const body = {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  };
  const response = await fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) Alert.alert('That did not work.');
  return response.json();
}
