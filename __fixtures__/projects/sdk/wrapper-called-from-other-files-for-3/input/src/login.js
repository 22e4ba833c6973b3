import { client } from './client.js';

export const login = (data) => client.passwordless.signIn(data);
