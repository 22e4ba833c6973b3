document.querySelector('#code-form').addEventListener('submit', function (event) {
  event.preventDefault();
  fetch('https://example-tenant.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: 'webClientId',
      connection: 'email',
      grant_type: 'password',
      username: event.target.email.value,
      password: event.target.code.value,
      scope: 'openid',
    }),
  })
    .then((response) => response.json())
    .then((tokens) => localStorage.setItem('id_token', tokens.id_token));
});
