import { handleAuth, handleLogin } from '@auth0/nextjs-auth0';

export default handleAuth({
  login: handleLogin({ authorizationParams: { scope: 'opend profile email', audience: 'https://api.acme.example.com' } }),
});
