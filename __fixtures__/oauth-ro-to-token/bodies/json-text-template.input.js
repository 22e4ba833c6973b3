export const login = (email, code) =>
  fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{
      "client_id": "k3yL1meKiosk",
      "connection": "email",
      "grant_type": "password",
      "username": "${email}",
      "password": "${code}"
    }`,
  });
