import { api } from './base';
Object.assign(api, { connection: 'members' });
