export const services = [
  { host: 'auth0-proxy.acme.example.com', scope: 'opend' },
  { domain: 'auth0.com.acme.example.com', scope: 'opend profle' },
  { issuer: 'https://id.acme.example.com', scope: 'openid,profle' },
];
