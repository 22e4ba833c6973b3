import { useCallback } from 'react';
import { useApi } from './useApi';

export function useCodeLogin() {
  const { post } = useApi('https://acme.example.auth0.com');

  return useCallback(
    (email, code) =>
      post('/oauth/token', {
        client_id: 'wAterMill',
        realm: 'email',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: email,
        otp: code,
      }),
    [post],
  );
}
