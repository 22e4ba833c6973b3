interface Config {
  domain?: string;
  clientId: string;
}

export function redeem(config: Config, email: string, code: string): Promise<Response> {
  return fetch('https://' + (config.domain ?? 'acme.example.auth0.com') + '/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: config.clientId, realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }),
  });
}
