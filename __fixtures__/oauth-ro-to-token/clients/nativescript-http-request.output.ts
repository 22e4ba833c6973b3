import { Http } from '@nativescript/core';

export async function loginWithSms(phone: string, code: string) {
  const response = await Http.request({
    url: 'https://acme.example.auth0.com/oauth/token',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    content: JSON.stringify({
      client_id: 'bIrdGuide',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
      scope: 'openid',
    }),
  });
  return response.content?.toJSON();
}
