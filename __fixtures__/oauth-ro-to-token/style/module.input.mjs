import fetch from 'node-fetch';

const [phone, code] = process.argv.slice(2);

const response = await fetch('https://acme.example.auth0.com/oauth/ro', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ client_id: 'k3yL1meKiosk', connection: 'sms', grant_type: 'password', username: phone, password: code }),
});

console.log(await response.json());
