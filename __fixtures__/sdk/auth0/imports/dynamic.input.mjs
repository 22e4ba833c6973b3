export async function login(phone, code) {
  const { AuthenticationClient } = await import('auth0');
  const client = new AuthenticationClient(options);
  return client.passwordless.signIn({ username: phone, password: code });
}
