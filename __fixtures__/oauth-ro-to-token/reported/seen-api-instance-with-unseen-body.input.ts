import { api } from './api';
import type { Credentials } from './types';

export async function login(credentials: Credentials): Promise<string> {
  const response = await api.post('/oauth/ro', credentials);
  return response.data.id_token;
}

export const loginLater = (credentials: Credentials) => api.post('/oauth/ro', credentials).then(({ data }) => data);
