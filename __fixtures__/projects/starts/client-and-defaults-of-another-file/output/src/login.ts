import { auth0, defaults } from './auth0';

export async function loginWithSms(phone: string, code: string) {
  const { data } = await auth0.post('/oauth/token', { ...defaults, realm: 'sms', username: phone, otp: code });
  return data;
}

export async function startLoginWithSms(phone: string): Promise<void> {
  await auth0.post('/passwordless/start', { client_id: defaults.client_id, connection: 'sms', phone_number: phone, send: 'code' });
}
