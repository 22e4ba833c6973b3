import axios from 'axios';
import type { ElementHandle, Page } from 'puppeteer';

const login = (phone: string, code: string) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code });

export async function fill(page: Page, phone: string, code: string) {
  const field: ElementHandle<HTMLInputElement> | null = await page.$('#code');
  await login(phone, code);
  await field?.click();
}
