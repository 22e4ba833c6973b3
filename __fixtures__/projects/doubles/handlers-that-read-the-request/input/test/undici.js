import { MockAgent } from 'undici';

const pool = new MockAgent().get('https://acme.example.auth0.com');

pool.intercept({ path: '/oauth/ro', method: 'POST', body: (sent) => sent.includes('connection=sms') }).reply(200, {});
