export async function login(email: string, code: string) {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/ro`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `grant_type=password&client_id=${process.env.AUTH0_CLIENT_ID}&connection=email&username=${encodeURIComponent(email)}&password=${code}&scope=openid%20email`,
  });
  return res.json();
}
