import axios from 'axios';
import { z } from 'zod';

const LoginBody = z.object({
  client_id: z.string(),
  grant_type: z.literal('password'),
  connection: z.enum(['sms', 'email']),
  username: z.string(),
  password: z.string().length(6),
});

export const login = (phone: string, code: string) =>
  axios.post('https://acme.example.auth0.com/oauth/ro', LoginBody.parse({
    client_id: 'k3yL1meKiosk',
    grant_type: 'password',
    connection: 'sms',
    username: phone,
    password: code,
  }));
