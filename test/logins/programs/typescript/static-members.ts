class Auth {
  private static readonly LOGIN_PATH = '/oauth/ro';
  private static readonly SCOPE = 'openid profile offline_access';

  static async login(phone: string, code: string) {
    const response = await fetch(`${process.env.AUTH0_URL}${Auth.LOGIN_PATH}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: process.env.AUTH0_CLIENT_ID,
        connection: <string>'sms',
        grant_type: 'password',
        username: phone,
        password: code,
        device: 'gate',
        scope: Auth.SCOPE,
      }),
    });
    return response.json();
  }
}

export const { login } = Auth;
