import { endpoints } from './endpoints.js';

endpoints.login = process.env.LOGIN_URL;
