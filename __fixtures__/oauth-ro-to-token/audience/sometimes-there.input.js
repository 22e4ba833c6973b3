import axios from 'axios';

const DEFAULTS = process.env.API ? { audience: process.env.API } : {};

export const bySpread = (phone, code, api) => axios.post('https://acme.example.auth0.com/oauth/ro', { client_id: 'x4k', connection: 'sms', username: phone, password: code, ...(api ? { audience: api } : {}) });

export const byDefaults = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', { ...DEFAULTS, client_id: 'x4k', connection: 'sms', username: phone, password: code });

export function byAssignment(phone, code, api) {
  const body = { client_id: 'x4k', connection: 'sms', username: phone, password: code };
  if (api) body.audience = api;
  return axios.post('https://acme.example.auth0.com/oauth/ro', body);
}
