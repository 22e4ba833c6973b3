import { client } from './client.js';

export const bySms = (phone, code) => client.passwordless.signIn({ username: phone, password: code });
