import axios, { AxiosInstance } from 'axios';

export async function verify(client: any, phone: string, code: string) {
  const { data } = await (client as AxiosInstance).post('https://acme.example.auth0.com/oauth/token' as string, {
    client_id: process.env.AUTH0_CLIENT_ID as string,
    realm: 'sms' as const,
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  } as Record<string, string>);
  return data as { id_token: string };
}
