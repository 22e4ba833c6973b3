import $ from 'jquery';
import { Plugins } from '@capacitor/core';

export function login(phone, code) {
  return $.ajax({
    url: 'https://acme.example.auth0.com/oauth/ro',
    method: 'POST',
    data: { client_id: 'tRailMap', connection: 'sms', grant_type: 'password', username: phone, password: code }
  }).then((tokens) => Plugins.Storage.set({ key: 'tokens', value: JSON.stringify(tokens) }));
}
