import type { ENDPOINTS } from './endpoints';

export const LIMITS: Record<keyof typeof ENDPOINTS, number> = { login: 5, info: 50 };
