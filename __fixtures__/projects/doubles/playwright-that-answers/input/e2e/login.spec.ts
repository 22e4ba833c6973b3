import { expect, test } from '@playwright/test';

test('logs in', async ({ page }) => {
  await page.route('https://acme.example.auth0.com/oauth/ro', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ id_token: 'x' }) }));
  await page.route('https://acme.example.auth0.com/oauth/ro', async (route) => {
    if (route.request().method() === 'OPTIONS') return route.continue();
    return route.fulfill({ json: { id_token: 'x' } });
  });
  await page.goto('/');
});

test('sends the code', async ({ page }) => {
  await page.route('https://acme.example.auth0.com/oauth/ro', (route) => {
    expect(route.request().postDataJSON().password).toBe('123456');
    return route.abort();
  });
  await page.goto('/');
});
