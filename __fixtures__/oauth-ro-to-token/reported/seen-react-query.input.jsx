import axios from 'axios';
import React from 'react';
import { useMutation } from '@tanstack/react-query';

export function useVerify() {
  return useMutation({
    mutationFn: ({ phone, code }) =>
      axios.post('https://acme.example.auth0.com/oauth/ro', {
        client_id: 'r34ctQu3ry',
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      }),
    onSuccess: ({ data }) => React.startTransition(() => data.id_token),
  });
}
