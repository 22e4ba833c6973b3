import { Router } from 'express';
import rateLimit from 'express-rate-limit';
import * as logins from './controllers/logins.js';

const router = Router();
const limit = rateLimit({ windowMs: 60000, max: 20 });

router.post('/oauth/ro', limit, logins.requireClient('kiosk'), logins.resourceOwner);
router.all('/oauth/ro/', limit, logins.notAllowed);
router.route('/oauth/ro').options(logins.preflight);

export default router;
