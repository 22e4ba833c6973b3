import { AuthClient } from './vendor';

export async function check(auth: AuthClient) {
  try {
    await auth.login();
  } catch (error: any) {
    if (error.response.status === 401) return false;
  }
  return true;
}
