import ky from 'ky';
export const api = ky.extend({ prefixUrl: 'https://acme.auth0.com', hooks: { beforeRequest: [async (req) => { const b = await req.clone().json(); if (b.connection) req.headers.set('x-conn', b.connection); }] } });
