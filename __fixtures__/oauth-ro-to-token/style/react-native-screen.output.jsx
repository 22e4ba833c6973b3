import React, { useState } from 'react';
import { Button, TextInput, View } from 'react-native';

export default function CodeScreen({ phone, onTokens }) {
  const [code, setCode] = useState('');

  const submit = async () => {
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
    onTokens(await response.json());
  };

  return (
    <View>
      <TextInput value={code} onChangeText={setCode} placeholder="Code" />
      <Button title="Log in" onPress={submit} />
    </View>
  );
}
