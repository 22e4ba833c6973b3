import fetch from 'node-fetch';

/** Whether the shop sends people who are not logged in to the old login. */
export async function isOnOldLogin() {
  const response = await fetch('https://shop.example.com/account');
  return response.url.endsWith('/oauth/ro');
}
