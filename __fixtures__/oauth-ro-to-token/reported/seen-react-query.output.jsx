import axios from 'axios';
import React from 'react';
import { useMutation } from '@tanstack/react-query';

export function useVerify() {
  return useMutation({
    mutationFn: ({ phone, code }) =>
      axios.post('https://acme.example.auth0.com/oauth/token', {
        client_id: 'r34ctQu3ry',
        realm: 'sms',
        grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
        username: phone,
        otp: code,
      }),
    onSuccess: ({ data }) => React.startTransition(() => data.id_token),
  });
}
