import axios from 'axios';
import AsyncStorage from '@react-native-async-storage/async-storage';

export async function login(phone, code) {
  // What the legacy login has left is refused at /oauth/token.
  await AsyncStorage.removeItem('refresh_token');
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid offline_access',
    audience: 'https://api.example.com',
  });
  await AsyncStorage.setItem('refresh_token_2', data.refresh_token);
}
