const loginUrl = new URL('https://acme.example.auth0.com/oauth/ro');

console.log(`Tenant: ${loginUrl.hostname}`);

export const allowedHosts = [loginUrl.hostname, 'api.acme.example.com'];
export const tenantOrigin = new URL('https://acme.example.auth0.com/oauth/ro').origin;
