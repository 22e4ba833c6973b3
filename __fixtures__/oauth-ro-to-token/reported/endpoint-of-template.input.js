export const loginUrl = (tenant) => `https://${tenant}.example.auth0.com/oauth/ro`;

export const startUrl = (tenant) => `https://${tenant}.example.auth0.com/passwordless/start`;
