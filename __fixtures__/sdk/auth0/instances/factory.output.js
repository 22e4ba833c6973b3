const { AuthenticationClient } = require('auth0');

function clientFor(tenant) {
  return new AuthenticationClient({ domain: tenant.domain, clientId: tenant.id });
}

exports.login = (tenant, phone, code) => clientFor(tenant).passwordless.signIn({ username: phone, otp: code, realm: 'sms' });
