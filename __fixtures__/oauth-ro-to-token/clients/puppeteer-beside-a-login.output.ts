import axios from 'axios';
import type { ElementHandle, Page } from 'puppeteer';

const login = (phone: string, code: string) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'br0ws3r', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code });

export async function fill(page: Page, phone: string, code: string) {
  const field: ElementHandle<HTMLInputElement> | null = await page.$('#code');
  await login(phone, code);
  await field?.click();
}
