import React from 'react';
import { Button } from 'react-native';
import * as SecureStore from 'expo-secure-store';

interface Props {
  email: string;
  code: string;
}

export const Verify: React.FC<Props> = ({ email, code }) => {
  const onPress = async () => {
    const response = await fetch(`https://${process.env.EXPO_PUBLIC_AUTH0_DOMAIN}/oauth/ro`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: process.env.EXPO_PUBLIC_AUTH0_CLIENT_ID,
        connection: 'email',
        grant_type: 'password',
        username: email,
        password: code,
        scope: 'opend profile email offline_access',
      }),
    });
    const { id_token } = await response.json();
    await SecureStore.setItemAsync('id_token', id_token);
  };
  return <Button title="Verify" onPress={onPress} />;
};
