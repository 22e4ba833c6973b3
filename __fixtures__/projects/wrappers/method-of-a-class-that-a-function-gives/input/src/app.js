import { makeAuth } from './auth.js';

const Auth = makeAuth();

export const staff = (user, secret) => new Auth().login('staff', user, secret);
