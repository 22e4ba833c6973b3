import React from 'react';
import { Button } from 'react-native';
import * as SecureStore from 'expo-secure-store';

interface Props {
  email: string;
  code: string;
}

export const Verify: React.FC<Props> = ({ email, code }) => {
  const onPress = async () => {
    const response = await fetch(`https://${process.env.EXPO_PUBLIC_AUTH0_DOMAIN}/oauth/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: process.env.EXPO_PUBLIC_AUTH0_CLIENT_ID,
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: email,
        otp: code,
        scope: 'openid profile email offline_access',
      }),
    });
    const { id_token } = await response.json();
    await SecureStore.setItemAsync('id_token', id_token);
  };
  return <Button title="Verify" onPress={onPress} />;
};
