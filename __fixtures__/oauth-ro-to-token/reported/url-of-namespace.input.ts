namespace Auth {
  export const LOGIN_PATH = '/oauth/ro';

  export async function verify(domain: string, phone: string, code: string): Promise<Response> {
    return fetch(`https://${domain}${LOGIN_PATH}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'n4m3sp4c3', connection: 'sms', grant_type: 'password', username: phone, password: code }),
    });
  }
}
