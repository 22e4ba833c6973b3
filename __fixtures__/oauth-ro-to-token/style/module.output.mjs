import fetch from 'node-fetch';

const [phone, code] = process.argv.slice(2);

const response = await fetch('https://acme.example.auth0.com/oauth/token', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ client_id: 'k3yL1meKiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code }),
});

console.log(await response.json());
