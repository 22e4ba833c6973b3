import { login } from '../src/login.js';

it('asks the tenant', async () => {
  await login('+15550100001', '123456');
  const [url] = fetch.mock.calls[0];
  expect(url).toBe('https://acme.example.auth0.com/oauth/ro');
  expect(screen.getByText('Wrong password')).toBeVisible();
});
