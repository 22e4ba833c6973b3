import axios from 'axios';
import { getUniqueId } from 'react-native-device-info';

export const login = async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'k3yL1meKiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    device: await getUniqueId(),
    scope: 'openid offline_access',
  });
  return data.refresh_token;
};
