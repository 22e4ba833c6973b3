import { useCallback } from 'react';
import axios from 'axios';
import { settings } from './settings';

export function useCodeLogin(phone, code) {
  const send = useCallback((url, body) => axios.post(url, { ...body, connection: settings.connection }), []);

  return () =>
    send('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'wAterMill',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
}
