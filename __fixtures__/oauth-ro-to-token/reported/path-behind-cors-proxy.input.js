const PROXY = 'https://cors.example.com/';

export const verify = (phone, code) =>
  fetch(PROXY + 'https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'c0rs', connection: 'sms', grant_type: 'password', username: phone, password: code }),
  });
