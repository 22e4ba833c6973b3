import nock from 'nock';
import { replyTo } from './reply.js';

nock('https://acme.example.auth0.com').post('/oauth/ro').reply(200, (uri, sent) => check(sent));
nock('https://acme.example.auth0.com').post('/oauth/ro').reply(200, function (uri, sent) {
  received.push(sent);
});
nock('https://acme.example.auth0.com').post('/oauth/ro').reply(200, replyTo);
nock('https://acme.example.auth0.com').post('/oauth/ro').reply(function () {
  return [200, this.req.requestBodyBuffers];
});
nock('https://acme.example.auth0.com').post('/oauth/token').reply(200, (uri) => ({ uri }));
nock('https://acme.example.auth0.com').post('/oauth/token').reply(function (uri, sent, done) {
  done(null, [200, this.req.headers]);
});
