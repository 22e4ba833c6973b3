import { expose } from 'comlink';
import { Auth } from './auth.js';
expose(new Auth());
