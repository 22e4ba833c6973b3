// Imported by the testers into their HTTP client.
export const EXAMPLE =
  '{"method":"POST","url":"https://acme.example.auth0.com/oauth/ro","body":{"connection":"sms","grant_type":"password"}}';
