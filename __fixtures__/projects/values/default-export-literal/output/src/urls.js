export default 'https://acme.auth0.com/oauth/token';
