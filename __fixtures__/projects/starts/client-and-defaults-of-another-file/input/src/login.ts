import { auth0, defaults } from './auth0';

export async function loginWithSms(phone: string, code: string) {
  const { data } = await auth0.post('/oauth/ro', { ...defaults, connection: 'sms', username: phone, password: code });
  return data;
}
