import { Auth } from './base';
export const Members = { ...Auth, connection: 'members' };
