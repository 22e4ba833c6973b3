export default 'https://acme.example.auth0.com/oauth/ro';
