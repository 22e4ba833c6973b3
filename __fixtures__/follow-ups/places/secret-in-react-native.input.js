import { Alert } from 'react-native';

export async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', client_secret: 'kioskSecret', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) });
  if (response.status === 401) Alert.alert('wrong code');
}
