export const redeemCode = (email: string, code: string): Promise<Response> =>
  fetch(
    new Request('https://acme.example.auth0.com/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'tRamline8', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: email, otp: code }),
    }),
  );
