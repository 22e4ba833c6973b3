export const client = {
  name: 'Kiosk',
  grant_types: ['http://auth0.com/oauth/grant-type/passwordless/otp', 'refresh_token'],
  token_endpoint: 'https://acme.example.auth0.com/oauth/token',
};
