export const verify = (phone, code) =>
  fetch('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      client_id: CLIENT_ID,
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }),
  });
