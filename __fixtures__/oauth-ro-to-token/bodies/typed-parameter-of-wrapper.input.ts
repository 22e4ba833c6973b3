interface Payload {
  client_id: string;
  grant_type: string;
  connection: string;
  username: string;
  password: string;
}

async function send(path: string, payload: Payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', body: JSON.stringify(payload) });
  return res.json();
}

export const login = (phone: string, code: string) =>
  send('/oauth/ro', { client_id: 'k3yL1meKiosk', grant_type: 'password', connection: 'sms', username: phone, password: code });
