import axios from 'axios';
import AsyncStorage from '@react-native-async-storage/async-storage';

export async function login(phone, code) {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid offline_access',
    device: 'kiosk',
    audience: 'https://api.example.com',
  });
  await AsyncStorage.setItem('refresh_token', data.refresh_token);
}
