import jwt from 'jsonwebtoken';
import { logIn } from './index.js';
import { db } from './db.js';

export async function start(req, res) {
  try {
    const tokens = await logIn(req.body.phone, req.body.code);
    const user = jwt.verify(tokens.id_token, process.env.AUTH0_CLIENT_SECRET, { algorithms: ['HS256'] });
    await db.users.update({ name: user.name }, { roles: user.app_metadata.roles, refreshToken: tokens.refresh_token });
    res.json(user);
  } catch (err) {
    if (err.response && err.response.status === 401) return res.status(401).json({ error: 'wrong code' });
    if (err.response.data.error === 'invalid_user_password') return res.status(401).end();
    throw err;
  }
}
