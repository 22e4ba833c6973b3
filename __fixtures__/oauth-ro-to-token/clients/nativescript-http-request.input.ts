import { Http } from '@nativescript/core';

export async function loginWithSms(phone: string, code: string) {
  const response = await Http.request({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    content: JSON.stringify({
      client_id: 'bIrdGuide',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
    }),
  });
  return response.content?.toJSON();
}
