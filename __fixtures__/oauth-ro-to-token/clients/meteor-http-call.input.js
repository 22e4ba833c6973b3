import { HTTP } from 'meteor/http';
import { Meteor } from 'meteor/meteor';

Meteor.methods({
  'login.code'({ phone, code }) {
    const result = HTTP.call('POST', 'https://acme.example.auth0.com/oauth/ro', {
      data: {
        client_id: Meteor.settings.auth0.clientId,
        connection: 'sms',
        grant_type: 'password',
        username: phone,
        password: code,
      },
    });
    return result.data;
  },
});
