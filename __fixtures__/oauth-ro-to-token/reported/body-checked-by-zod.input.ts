import axios from 'axios';
import { z } from 'zod';

const Login = z.object({
  client_id: z.string(),
  connection: z.enum(['sms', 'email']),
  grant_type: z.literal('password'),
  username: z.string(),
  password: z.string().length(6),
});

export async function verify(phone: string, code: string) {
  const body = { client_id: 'ch3ck3d', connection: 'sms', grant_type: 'password', username: phone, password: code };
  Login.parse(body);
  const { data } = await axios.post('https://acme.example.auth0.com/oauth/ro', body);
  return data;
}
