export async function verify(phone, code) {
  const response = await fetch('/identity/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'pr0x13d', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
  return response.json();
}
