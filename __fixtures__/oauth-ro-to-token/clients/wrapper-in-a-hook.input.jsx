import { useCallback } from 'react';
import { useApi } from './useApi';

export function useCodeLogin() {
  const { post } = useApi('https://acme.example.auth0.com');

  return useCallback(
    (email, code) =>
      post('/oauth/ro', {
        client_id: 'wAterMill',
        connection: 'email',
        grant_type: 'password',
        username: email,
        password: code,
      }),
    [post],
  );
}
