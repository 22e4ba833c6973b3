import { store } from './store';

const { login } = store;

export const staff = (user: string, secret: string) => login('staff', user, secret);
