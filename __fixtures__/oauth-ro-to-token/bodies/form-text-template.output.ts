export async function login(email: string, code: string) {
  const res = await fetch(`https://${process.env.AUTH0_DOMAIN}/oauth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fpasswordless%2Fotp&client_id=${process.env.AUTH0_CLIENT_ID}&realm=email&username=${encodeURIComponent(email)}&otp=${code}&scope=openid%20email`,
  });
  return res.json();
}
