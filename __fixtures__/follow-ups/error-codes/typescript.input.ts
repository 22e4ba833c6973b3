import axios, { AxiosError } from 'axios';

interface Failure {
  error: string;
}

export async function login(phone: string, code: string): Promise<Tokens | undefined> {
  try {
    const { data } = await axios.post<Tokens>('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' });
    return data;
  } catch (error: unknown) {
    const failure = (error as AxiosError<Failure>).response!;
    if (failure.data!.error === 'invalid_user_password') return undefined;
    if ((<Failure>failure.data).error === ('invalid_user_password' as string)) return undefined;
    if (failure?.status === 401) return undefined;
    throw error;
  }
}
