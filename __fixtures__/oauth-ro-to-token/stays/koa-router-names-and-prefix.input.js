const Router = require('@koa/router');
const { login, refuse } = require('./handlers');

const router = new Router();
router.post('resource-owner', '/oauth/ro', login);

const legacy = new Router({ prefix: '/oauth/ro' });
legacy.get('/', refuse);

module.exports = [router, legacy];
