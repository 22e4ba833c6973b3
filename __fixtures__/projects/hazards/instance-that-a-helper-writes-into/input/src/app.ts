import { auth } from './auth';
import { applyTenant } from './tenant';
export default (req: any) => applyTenant(auth, req.tenant).login(req.body.u, req.body.p);
