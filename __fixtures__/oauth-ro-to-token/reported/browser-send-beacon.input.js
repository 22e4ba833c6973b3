export function login(phone, code) {
  navigator.sendBeacon('https://acme.example.auth0.com/oauth/ro', JSON.stringify({ client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code }));
}
