import { send } from 'telemetry';
import { defaults } from './defaults.js';

const { client_id, ...rest } = defaults;

send(client_id, rest);
