import axios from 'axios';

export const login = (phone: string, code: string) =>
  (axios.post)((('https://acme.example.auth0.com/oauth/ro' as string)), ({
    client_id: ('k3yL1meKiosk'),
    connection: (('sms' as const)),
    grant_type: ('password')!,
    username: phone,
    password: (code),
  }));
