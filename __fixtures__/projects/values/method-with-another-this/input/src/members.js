import { Auth } from './base';
export const members = (u, p) => Auth.login.call({ connection: 'members' }, u, p);
