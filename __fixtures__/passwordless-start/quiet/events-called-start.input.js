import { passwordless } from './passwordless.js';

passwordless.on('start', ({ phone, type }) => log({ client_id: 'm0dern', phone, type }));
