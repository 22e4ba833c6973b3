const Koa = require('koa');
const Router = require('@koa/router');

const router = new Router();

router.post('/oauth/ro', async (ctx) => {
  const { connection, username } = ctx.request.body;
  ctx.body = { id_token: await ctx.tokens.issue(connection, username) };
});

module.exports = new Koa().use(router.routes());
