import axios from 'axios';

const DEFAULTS = process.env.API ? { audience: process.env.API } : {};

export const bySpread = (phone, code, api) => axios.post('https://acme.example.auth0.com/oauth/token', { client_id: 'x4k', realm: 'sms', username: phone, otp: code, ...(api ? { audience: api } : {}), grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });

export const byDefaults = (phone, code) => axios.post('https://acme.example.auth0.com/oauth/token', { ...DEFAULTS, client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' });

export function byAssignment(phone, code, api) {
  const body = { client_id: 'x4k', realm: 'sms', username: phone, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', audience: 'https://api.example.com' };
  if (api) body.audience = api;
  return axios.post('https://acme.example.auth0.com/oauth/token', body);
}
