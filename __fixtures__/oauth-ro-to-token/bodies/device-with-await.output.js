import axios from 'axios';
import { getUniqueId } from 'react-native-device-info';

export const login = async (phone, code) => {
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/token', {
    client_id: 'k3yL1meKiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid offline_access',
  });
  return data.refresh_token;
};
