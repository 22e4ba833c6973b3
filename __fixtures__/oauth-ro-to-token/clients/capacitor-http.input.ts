import { CapacitorHttp } from '@capacitor/core';

export async function login(phone: string, code: string) {
  const { data } = await CapacitorHttp.post({
    url: 'https://acme.example.auth0.com/oauth/ro',
    headers: { 'Content-Type': 'application/json' },
    data: {
      client_id: 'tRailMap',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    },
  });
  return data;
}
