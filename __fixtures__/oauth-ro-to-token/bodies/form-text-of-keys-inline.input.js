export const login = (phone, code) => {
  const fields = { client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code };
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: Object.keys(fields).map((k) => k + '=' + encodeURIComponent(fields[k])).join('&'),
  });
};
