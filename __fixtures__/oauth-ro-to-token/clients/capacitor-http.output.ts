import { CapacitorHttp } from '@capacitor/core';

export async function login(phone: string, code: string) {
  const { data } = await CapacitorHttp.post({
    url: 'https://acme.example.auth0.com/oauth/token',
    headers: { 'Content-Type': 'application/json' },
    data: {
      client_id: 'tRailMap',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    },
  });
  return data;
}
