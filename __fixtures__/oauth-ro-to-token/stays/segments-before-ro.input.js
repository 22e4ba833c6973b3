// Another product's API: "myoauth" and "oauth-ro" are not Auth0's path.
export function login(phone, code) {
  const body = JSON.stringify({ client_id: 'm1rr0r', username: phone, password: code, connection: 'sms', grant_type: 'password' });
  return fetch('https://id.example.com/myoauth/ro', { method: 'POST', body }).then((response) => {
    return response.ok ? response : fetch('https://id.example.com/oauth-ro', { method: 'POST', body });
  });
}
