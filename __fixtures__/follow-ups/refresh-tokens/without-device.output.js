import axios from 'axios';
import AsyncStorage from '@react-native-async-storage/async-storage';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid offline_access' });
  await AsyncStorage.setItem('refreshToken', data.refresh_token);
  return data;
}
