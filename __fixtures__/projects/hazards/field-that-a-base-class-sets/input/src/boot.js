import { Auth } from './auth';
export const staff = new Auth().set({ connection: 'Staff' });
