export const login = (phone, code) => {
  const fields = { client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code };
  return fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: Object.keys(fields).map((k) => k + '=' + encodeURIComponent(fields[k])).join('&'),
  });
};
