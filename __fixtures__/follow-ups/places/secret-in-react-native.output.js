import { Alert } from 'react-native';

export async function login(phone, code) {
  const response = await fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', client_secret: 'kioskSecret', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) });
  if (response.status === 401) Alert.alert('wrong code');
}
