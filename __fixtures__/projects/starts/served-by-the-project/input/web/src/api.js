const API = process.env.REACT_APP_API_URL;
export async function sendCode(phone) {
  const response = await fetch(`${API}/passwordless/start`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: 'web', connection: 'sms', phone }),
  });
  return response.json();
}
