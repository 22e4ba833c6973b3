import { request, type APIRequestContext } from '@playwright/test';

export async function tokenFor(api: APIRequestContext, phone: string, code: string): Promise<string> {
  const response = await api.post(`${process.env.AUTH0_ISSUER}/oauth/token`, {
    form: { client_id: 'cOncertHall', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code },
  });
  const { access_token } = await response.json();
  return access_token;
}

export const newContext = () => request.newContext({ ignoreHTTPSErrors: true });
