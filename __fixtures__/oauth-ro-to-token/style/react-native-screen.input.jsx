import React, { useState } from 'react';
import { Button, TextInput, View } from 'react-native';

export default function CodeScreen({ phone, onTokens }) {
  const [code, setCode] = useState('');

  const submit = async () => {
    const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: 'k3yL1meKiosk',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        device: 'phone',
        scope: 'openid offline_access',
      }),
    });
    onTokens(await response.json());
  };

  return (
    <View>
      <TextInput value={code} onChangeText={setCode} placeholder="Code" />
      <Button title="Log in" onPress={submit} />
    </View>
  );
}
