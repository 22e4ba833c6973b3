import { ofetch } from 'ofetch';
export const api = ofetch.create({ baseURL: 'https://acme.auth0.com', onRequest({ options }) { const b = options.body as any; if (b.connection === 'sms') options.headers = { x: b.password }; } });
