export default { ro: 'https://acme.auth0.com/oauth/token' };
