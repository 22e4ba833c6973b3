import axios, { AxiosInstance } from 'axios';

export async function verify(client: any, phone: string, code: string) {
  const { data } = await (client as AxiosInstance).post('https://acme.example.auth0.com/oauth/ro' as string, {
    client_id: process.env.AUTH0_CLIENT_ID as string,
    connection: 'sms' as const,
    grant_type: 'password',
    username: phone,
    password: code,
  } as Record<string, string>);
  return data as { id_token: string };
}
