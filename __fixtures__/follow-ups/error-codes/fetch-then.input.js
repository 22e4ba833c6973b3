export function login(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/ro', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' }) })
    .then((response) => {
      if (response.status === 401) throw new Error('wrong code');
      return response.json();
    })
    .then((body) => {
      if (body.error === 'invalid_user_password') throw new Error(body.error_description);
      return body;
    });
}
