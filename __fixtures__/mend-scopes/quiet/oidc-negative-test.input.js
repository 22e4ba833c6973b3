const request = require('supertest');
const app = require('../app');

it('refuses unknown scopes', () =>
  request(app).get('/authorize?client_id=1&scope=opendid&response_type=code').expect(400));
