import { Alert } from 'react-native';

export async function login(phone, code) {
  const body = {
    client_id: 'kiosk',
    client_secret: 'kioskSecret',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  };
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) Alert.alert('That did not work.');
  return response.json();
}
