interface Config {
  domain?: string;
  clientId: string;
}

export function redeem(config: Config, email: string, code: string): Promise<Response> {
  return fetch('https://' + (config.domain ?? 'acme.example.auth0.com') + '/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: config.clientId, connection: 'email', grant_type: 'password', username: email, password: code }),
  });
}
