import { request, type APIRequestContext } from '@playwright/test';

export async function tokenFor(api: APIRequestContext, phone: string, code: string): Promise<string> {
  const response = await api.post(`${process.env.AUTH0_ISSUER}/oauth/ro`, {
    form: { client_id: 'cOncertHall', connection: 'sms', grant_type: 'password', username: phone, password: code },
  });
  const { access_token } = await response.json();
  return access_token;
}

export const newContext = () => request.newContext({ ignoreHTTPSErrors: true });
