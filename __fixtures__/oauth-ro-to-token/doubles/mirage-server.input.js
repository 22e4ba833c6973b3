import { createServer } from 'miragejs';

export const start = () =>
  createServer({
    routes() {
      this.post('https://acme.example.auth0.com/oauth/ro', () => ({ id_token: 'x', access_token: 'y' }));
      this.passthrough();
    },
  });
