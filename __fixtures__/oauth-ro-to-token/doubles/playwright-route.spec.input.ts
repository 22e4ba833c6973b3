import { expect, test } from '@playwright/test';

test('logs in with a code', async ({ page }) => {
  await page.route('**/oauth/ro', (route) => route.fulfill({ json: { id_token: 'x' } }));
  await page.goto('https://kiosk.example.com/login');
  await page.getByLabel('Code').fill('123456');

  const request = await page.waitForRequest('https://acme.example.auth0.com/oauth/ro');
  expect(request.postDataJSON().connection).toBe('sms');
});
