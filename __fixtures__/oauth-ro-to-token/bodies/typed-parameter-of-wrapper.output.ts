interface Payload {
  client_id: string;
  grant_type: string;
  realm: string;
  username: string;
  otp: string;
}

async function send(path: string, payload: Payload) {
  const res = await fetch(`https://acme.example.auth0.com${path}`, { method: 'POST', body: JSON.stringify(payload) });
  return res.json();
}

export const login = (phone: string, code: string) =>
  send('/oauth/token', { client_id: 'k3yL1meKiosk', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', realm: 'sms', username: phone, otp: code });
