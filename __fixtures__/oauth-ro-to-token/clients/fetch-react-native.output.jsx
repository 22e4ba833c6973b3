import React, { useState } from 'react';
import { Alert, Button, TextInput, View } from 'react-native';

export default function CodeScreen({ phone, onLogin }) {
  const [code, setCode] = useState('');

  const submit = async () => {
    try {
      const response = await fetch('https://acme.example.auth0.com/oauth/token', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          client_id: 'k3yL1meKiosk',
          realm: 'sms',
          grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
          username: phone,
          otp: code,
          scope: 'openid offline_access',
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
