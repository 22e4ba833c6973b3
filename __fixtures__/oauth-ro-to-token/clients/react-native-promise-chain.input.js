import { AsyncStorage } from 'react-native';

export function byCode(phone, code) {
  return fetch('https://acme.example.auth0.com/oauth/ro', {
    method: 'post',
    headers: {
      'Accept':       'application/json',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      'client_id':  'oLivePress',
      'connection': 'sms',
      'grant_type': 'password',
      'username':   phone,
      'password':   code,
      'device':     'ios',
      'scope':      'openid offline_access',
    }),
  })
    .then((response) => response.json())
    .then((tokens) => AsyncStorage.setItem('tokens', JSON.stringify(tokens)));
}
