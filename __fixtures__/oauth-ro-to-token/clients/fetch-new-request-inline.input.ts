export const redeemCode = (email: string, code: string): Promise<Response> =>
  fetch(
    new Request('https://acme.example.auth0.com/oauth/ro', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'tRamline8', connection: 'email', grant_type: 'password', username: email, password: code }),
    }),
  );
