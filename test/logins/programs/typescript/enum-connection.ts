enum Connection {
  Sms = 'sms',
  Email = 'email',
}

interface Tokens {
  access_token: string;
  id_token?: string;
}

export async function login(recipient: string, code: string): Promise<Tokens> {
  const connection: Connection = recipient.startsWith('+') ? Connection.Sms : Connection.Email;
  const response = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: process.env.AUTH0_CLIENT_ID!,
      connection,
      grant_type: 'password',
      username: recipient,
      password: code,
      scope: 'openid',
    }),
  });
  return (await response.json()) as Tokens;
}
