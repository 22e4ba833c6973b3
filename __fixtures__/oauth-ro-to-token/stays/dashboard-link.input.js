// Paths that only begin like the legacy one.
export const links = {
  robots: '/oauth/robots.txt',
  roadmap: 'https://acme.example.com/oauth/roadmap?from=/oauth/token',
  rollback: `/oauth/${'rollback'}`,
  json: '/oauth/ro.json',
  underscore: '/oauth/ro_',
};
