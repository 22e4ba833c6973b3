namespace Auth {
  const LOGIN_PATH = '/oauth/token';

  export async function verify(domain: string, phone: string, code: string): Promise<Response> {
    return fetch(`https://${domain}${LOGIN_PATH}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ client_id: 'n4m3sp4c3', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
    });
  }
}

export default Auth;
