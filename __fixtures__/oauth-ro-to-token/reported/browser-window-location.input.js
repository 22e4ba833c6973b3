const login = (phone, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'br0ws3r', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  }).then((response) => {
    if (response.ok) window.location.assign('/home');
  });

export default login;
