import request from 'request-promise-native';

export function loginOther(phone, code) {
  return request({
    method: 'POST',
    uri: 'https://api.shop.example.com/api/oauth/ro/other',
    json: {
      client_id: 'sh0pFr0nt',
      username: phone,
      password: code,
      connection: 'sms',
      grant_type: 'password',
    },
  });
}

export const introspect = (token) => request.get(`https://api.shop.example.com/oauth/ro/tokens/${token}`);
