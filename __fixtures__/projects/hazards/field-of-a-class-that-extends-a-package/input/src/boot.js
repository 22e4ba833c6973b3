import { Auth } from './auth';
export const staff = new Auth().configure({ connection: 'Staff' });
