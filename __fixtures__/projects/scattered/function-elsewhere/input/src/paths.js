export const oauth = (name) => `https://acme.example.auth0.com/oauth/${name}`;
