import { send } from 'telemetry';
import { defaults } from './defaults.js';

send('login', defaults);
