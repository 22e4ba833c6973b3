import { Api } from './base';
export const api = new Api();
api.options.connection = 'members';
