export const auth0Url = (path) => `https://acme.auth0.com${path}`;
