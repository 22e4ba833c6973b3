import { ENDPOINTS } from './endpoints.js';

export const urls = () => Object.values(ENDPOINTS);
