import { Hono } from 'hono';

const app = new Hono();

app.post('/oauth/ro', async (c) => {
  const { connection, username } = await c.req.json();
  return c.json({ id_token: `${connection}|${username}` });
});
app.on('POST', '/v2/oauth/ro', (c) => c.text('gone', 410));

export default app;
