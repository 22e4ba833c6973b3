import { api } from './api.js';

const original = api.post;
api.post = (path, body) => original(path, { ...body, grant_type: 'password' });
