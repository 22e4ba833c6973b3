import React, { useState } from 'react';
import { Alert, Button, TextInput, View } from 'react-native';

export default function CodeScreen({ phone, onLogin }) {
  const [code, setCode] = useState('');

  const submit = async () => {
    try {
      const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          client_id: 'k3yL1meKiosk',
          connection: 'sms',
          grant_type: 'password',
          username: phone,
          password: code,
          scope: 'openid offline_access',
          device: 'phone',
        }),
      });
      onLogin(await response.json());
    } catch (error) {
      Alert.alert('Login failed', error.message);
    }
  };

  return (
    <View>
      <TextInput value={code} onChangeText={setCode} />
      <Button title="Log in" onPress={submit} />
    </View>
  );
}
