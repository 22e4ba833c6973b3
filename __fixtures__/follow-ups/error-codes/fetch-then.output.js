export function login(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/token', { method: 'POST', body: JSON.stringify({ client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' }) })
    .then((response) => {
      if (response.status === 401) throw new Error('wrong code');
      return response.json();
    })
    .then((body) => {
      if (body.error === 'invalid_user_password') throw new Error(body.error_description);
      return body;
    });
}
